package id.panduzi.award;

import static id.panduzi.external.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Unit;
import id.panduzi.external.Journey;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Status;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.ProposalPath;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class DecreeTests {

    private final Journey journey;
    private final Panelists panelists;

    DecreeTests(@Autowired ApplicationContext context) {
        journey = new Journey(context);
        panelists = new Panelists(context);
    }

    @Autowired
    private AwardDecisions decisions;

    @Autowired
    private Register register;

    @Autowired
    private Proposals proposals;

    @Test
    void isNeverOlderThanTheLetterAndNeverOfTomorrow() {
        Case proposal = deserving(Award.WBK, ProposalPath.REGULAR);
        refused(() -> issue(proposal, "minister", Journey.today().minusDays(1)))
                .containsExactly("decreeDate beforeLetter");
        refused(() -> issue(proposal, "minister", Journey.today().plusDays(1))).containsExactly("decreeDate inFuture");
        issue(proposal, "minister", Journey.today());
    }

    @Test
    void isIssuedByTheMinistersOfficeButForMandiriByTheLeader() {
        Case regular = deserving(Award.WBK, ProposalPath.REGULAR);
        String leader = "leader." + regular.agency().code();
        assertThatThrownBy(() -> issue(regular, leader, Journey.today())).isInstanceOf(NotAllowed.class);
        Case mandiri = deserving(Award.WBK, ProposalPath.MANDIRI);
        assertThatThrownBy(() -> issue(mandiri, "minister", Journey.today())).isInstanceOf(NotAllowed.class);
        issue(mandiri, "leader." + mandiri.agency().code(), Journey.today());
    }

    @Test
    void grantsTheTitleFromItsDay() {
        Unit unit = journey.unit();
        Case awarded = panelists.awarded(unit, Award.WBK);
        assertThat(awarded.status()).isEqualTo(Status.AWARDED);
        assertThat(proposals.wbkSince(unit.id())).contains(Journey.today());
        RegisteredAward registered = register.of(awarded.id()).orElseThrow();
        assertThat(registered.certificate()).matches("WBK-" + awarded.year() + "-\\d{6}");
        assertThat(registered.decreeNumber()).isEqualTo("KM-" + unit.code());
        assertThat(register.certificate(registered.certificate())).isEqualTo(registered);
    }

    @Test
    void isNotIssuedForAUnitThatIsCoached() {
        Case proposal = journey.beforePanel(journey.unit(), Award.WBK, "3.80", "3.80");
        panelists.decided(proposal, 1, 2);
        assertThatThrownBy(() -> issue(proposal, "minister", Journey.today())).isInstanceOf(Conflict.class);
        assertThat(register.of(proposal.id())).isEmpty();
    }

    @Test
    void isIssuedOnce() {
        Case proposal = deserving(Award.WBK, ProposalPath.REGULAR);
        issue(proposal, "minister", Journey.today());
        assertThatThrownBy(() -> issue(proposal, "minister", Journey.today())).isInstanceOf(Conflict.class);
    }

    private Case deserving(Award award, ProposalPath path) {
        Case admitted = journey.admitted(journey.unit(), award, Journey.today().getYear(), path);
        Case visited = journey.visited(journey.scheduled(journey.interviewed(admitted), "3.80", "3.80"));
        panelists.decided(visited, 3, 0);
        assertThat(decisions.deservesAward(visited.id())).isTrue();
        return visited;
    }

    private void issue(Case proposal, String username, LocalDate day) {
        journey.act(proposal, TaskKind.ISSUE_DECREE, username, Map.of("decreeNumber", "KM-1", "decreeDate", day));
    }
}
