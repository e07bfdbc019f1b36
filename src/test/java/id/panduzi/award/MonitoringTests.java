package id.panduzi.award;

import static id.panduzi.external.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.external.Journey;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.journal.SubjectKind;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Status;
import id.panduzi.proposal.TaskKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class MonitoringTests {

    private final Journey journey;
    private final Panelists panelists;

    MonitoringTests(@Autowired ApplicationContext context) {
        journey = new Journey(context);
        panelists = new Panelists(context);
    }

    @Autowired
    private Monitoring monitoring;

    @Autowired
    private Register register;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Journal journal;

    private Unit unit;
    private Case awarded;
    private SignedIn minister;

    @BeforeEach
    void awardATitle() {
        unit = journey.unit();
        awarded = panelists.awarded(unit, Award.WBK);
        minister = journey.as("minister");
    }

    @Test
    void goesOnWhileTheUnitStillMeetsWhatIsAsked() {
        assertThat(monitoring.doesUnitStillMeet(awarded.id())).isFalse();
        panelists.report(awarded, "stillMeets");
        assertThat(monitoring.doesUnitStillMeet(awarded.id())).isTrue();
        panelists.report(awarded, "stillMeets");
        assertThatThrownBy(() -> decide(Map.of("outcome", "keep", "reason", "Tidak diminta")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void asksForADecisionWhereTheUnitNoLongerDoes() {
        panelists.report(awarded, "noLonger");
        assertThat(monitoring.doesUnitStillMeet(awarded.id())).isFalse();
        assertThatThrownBy(() -> panelists.report(awarded, "stillMeets")).isInstanceOf(Conflict.class);
        decide(Map.of("outcome", "keep", "reason", "Klarifikasi diterima"));
        assertThat(monitoring.isRevoked(awarded.id())).isFalse();
        panelists.report(awarded, "stillMeets");
        assertThat(journey.now(awarded.id()).status()).isEqualTo(Status.AWARDED);
    }

    @Test
    void acceptsNoReportFromBeforeTheAward() {
        Map<String, Object> report =
                Map.of("reportedOn", Journey.today().minusDays(1), "outcome", "stillMeets", "note", "Terlalu dini");
        refused(() -> journey.act(awarded, TaskKind.REPORT_MONITORING, "minister", report))
                .containsExactly("reportedOn beforeAward");
    }

    @Test
    void revokesByADecreeOnly() {
        panelists.report(awarded, "noLonger");
        Map<String, Object> revoking = new HashMap<>(Map.of("outcome", "revoke", "reason", "Terbukti"));
        refused(() -> decide(revoking)).containsExactly("decreeNumber required", "decreeDate required");
        revoking.putAll(
                Map.of("decreeNumber", "KM-9", "decreeDate", Journey.today().minusDays(1)));
        refused(() -> decide(revoking)).containsExactly("decreeDate beforeAward");
        revoking.put("decreeDate", Journey.today());
        decide(revoking);
        assertThat(monitoring.isRevoked(awarded.id())).isTrue();
        monitoring.revoke(awarded.id());
        assertThat(journey.now(awarded.id()).status()).isEqualTo(Status.REVOKED);
        assertThat(register.of(awarded.id()).orElseThrow().status()).isEqualTo(Status.REVOKED);
        assertThat(proposals.holdsWbk(unit.id())).isFalse();
        assertThat(proposals.lastRevocation(unit.id())).contains(Journey.today());
    }

    @Test
    void decidesAtOnceWhereMaladministrationIsProven() {
        Case told = monitoring.maladministrationProven(awarded.number(), "Pungutan liar", minister);
        assertThat(told.status()).isEqualTo(Status.AWARDED);
        List<Entry> entries = journal.timeline(new Subject(SubjectKind.PROPOSAL, awarded.number()), 0, 200);
        Entry last = entries.get(entries.size() - 1);
        assertThat(last.what()).isEqualTo("proveMaladministration");
        assertThat(last.details()).isEqualTo(Map.of("reason", "Pungutan liar"));
        assertThatThrownBy(() -> monitoring.maladministrationProven(awarded.number(), "Lagi", minister))
                .isInstanceOf(Conflict.class);
        decide(Map.of("outcome", "keep", "reason", "Pelaku bukan dari unit"));
    }

    @Test
    void believesInMaladministrationOnlyWhoHasToSayIt() {
        SignedIn coordinator = journey.as("coordinator");
        SignedIn evaluator = journey.as("evaluator-1");
        SignedIn other = journey.as("leader." + journey.unit().agency().code());
        assertThatThrownBy(() -> monitoring.maladministrationProven(awarded.number(), "x", evaluator))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> monitoring.maladministrationProven(awarded.number(), "x", other))
                .isInstanceOf(Absent.class);
        monitoring.maladministrationProven(awarded.number(), "x", coordinator);
    }

    @Test
    void watchesTitlesOnlyAndNoRunningProposals() {
        Case running = journey.beforePanel(journey.unit(), Award.WBK, "3.80", "3.80");
        assertThatThrownBy(() -> monitoring.maladministrationProven(running.number(), "x", minister))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> panelists.report(running, "stillMeets")).isInstanceOf(Conflict.class);
    }

    @Test
    void leavesTheWbkOfAUnitThatIsAwardedWbbm() {
        Case wbbm = panelists.awarded(unit, Award.WBBM);
        assertThat(journey.now(awarded.id()).status()).isEqualTo(Status.AWARDED);
        assertThat(register.of(awarded.id()).orElseThrow().status()).isEqualTo(Status.AWARDED);
        panelists.revoke(wbbm);
        assertThat(proposals.holdsWbk(unit.id())).isTrue();
    }

    private void decide(Map<String, ?> fields) {
        journey.act(awarded, TaskKind.DECIDE_REVOCATION, "minister", fields);
    }
}
