package id.panduzi.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.Office;
import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Stage;
import id.panduzi.regulation.ProposalPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WithoutProcesses
class ClaimsTests {

    @Autowired
    private Claims claims;

    @Autowired
    private Founding founding;

    @Autowired
    private Journal journal;

    private Desk desk;
    private Office office;
    private Case proposal;

    @BeforeEach
    void propose(@Autowired AutowireCapableBeanFactory beans) {
        desk = beans.createBean(Desk.class);
        desk.clock.set("2026-03-02");
        office = Office.ofRegion(founding);
        proposal = desk.proposed(office, Award.WBK, ProposalPath.REGULAR, 2026);
    }

    @Test
    void replacesEverythingThatWasClaimedBefore() {
        Map<String, Object> first = new HashMap<>(Map.of("bpkOpinion", "WTP-DPP", "akip", "BB", "spip", "3.5"));
        assertThat(texts(ofAgency(first))).isEqualTo(Map.of("bpkOpinion", "WTP-DPP", "akip", "BB", "spip", "3.5"));
        Map<String, Object> second = new HashMap<>(Map.of("akip", "A"));
        second.put("spip", null);
        assertThat(texts(ofAgency(second))).isEqualTo(Map.of("akip", "A"));
        assertThat(texts(claims.ofAgency(office.agency().code(), 2026, office.who(Role.OPERATOR))))
                .isEqualTo(Map.of("akip", "A"));
        assertThat(texts(ofAgency(Map.of()))).isEmpty();
    }

    @Test
    void countsItsVersions() {
        assertThat(claims.ofProposal(proposal.number(), office.who(Role.HEAD)).version())
                .isZero();
        assertThat(ofUnit(Map.of("lhkpn", "100"), 0L).version()).isEqualTo(1);
        assertThat(ofUnit(Map.of("lhkpn", "99"), 1L).version()).isEqualTo(2);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> ofUnit(Map.of("lhkpn", "98"), 1L))
                .satisfies(stale -> {
                    assertThat(stale.version()).contains(2L);
                    assertThat(stale.stage()).contains(Stage.PROPOSAL_CHECKS.key());
                });
        assertThat(texts(claims.ofProposal(proposal.number(), office.who(Role.HEAD))))
                .isEqualTo(Map.of("lhkpn", "99"));
    }

    @Test
    void takesOnlyCriteriaOfItsLevelAndValuesOfTheirScale() {
        Map<String, Object> wrong = Map.of("lhkpn", "100", "akip", "BBB", "nonsense", "1");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ofAgency(wrong))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactlyInAnyOrder(
                                tuple("facts.lhkpn", "otherLevel"),
                                tuple("facts.akip", "notAnOption"),
                                tuple("facts.nonsense", "unknownFact")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ofUnit(Map.of("akip", "BB", "lhkasn", new BigDecimal("100.5")), null))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("facts.akip", "facts.lhkasn"));
    }

    @Test
    void knowsNoSeasonBeforeTheFirstLawOrAfterNextYear() {
        for (int year : new int[] {2013, 2028}) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() ->
                            claims.replace(office.agency().code(), year, Map.of(), null, office.who(Role.SECRETARIAT)))
                    .satisfies(wrong -> assertThat(wrong.errors())
                            .containsExactly(FieldError.of("year", "outOfRange", 2014, 2027)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "HEAD", "TPI_LEAD", "NATIONAL_ADMINISTRATOR", "MINISTER_OFFICE"})
    void areNotTheAgencysInTheMouthOfOthers(Role role) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        claims.replace(office.agency().code(), 2026, Map.of("akip", "A"), null, office.who(role)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "TPI_LEAD", "NATIONAL_ADMINISTRATOR", "AUDITOR"})
    void areNotTheUnitsInTheMouthOfOthers(Role role) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> claims.replace(proposal.number(), Map.of("lhkpn", "100"), null, office.who(role)));
    }

    @Test
    void areAbsentForOtherAgencies() {
        Office other = Office.ofRegion(founding);
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> claims.ofAgency(office.agency().code(), 2026, other.who(Role.SECRETARIAT)));
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> claims.replace(
                        office.agency().code(), 2026, Map.of("akip", "A"), null, other.who(Role.SECRETARIAT)));
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> claims.replace(proposal.number(), Map.of(), null, other.who(Role.OPERATOR)));
    }

    @Test
    void closeForAUnitOnceItsChecksAreDecided() {
        desk.claim(office, proposal, Map.of());
        proposal = desk.filed(office, proposal, "2026-03-02");
        ofUnit(Map.of("lhkpn", "99"), null);
        desk.perform(
                proposal,
                "decideChecks",
                Map.of("verdicts", desk.verdicts(proposal)),
                office.who(Role.NATIONAL_ADMINISTRATOR));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ofUnit(Map.of("lhkpn", "100"), null));
        assertThat(texts(ofAgency(Map.of("akip", "CC")))).isEqualTo(Map.of("akip", "CC"));
        assertThat(desk.decision(proposal, "checks").content().toString())
                .contains("lhkpn=99", "akip=AA")
                .doesNotContain("akip=CC");
    }

    @Test
    void closeForAUnitWhoseProposalHasEnded() {
        desk.progress.decline(proposal.id());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> ofUnit(Map.of("lhkpn", "100"), null));
    }

    @Test
    void standInTheJournal() {
        ofAgency(Map.of("akip", "A"));
        ofUnit(Map.of("lhkpn", "100"), null);
        assertThat(journal.timeline(Subject.agency(office.agency().code()), 0, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("claimFacts");
                    assertThat(entry.details()).isEqualTo(Map.of("year", 2026, "facts", Map.of("akip", "A")));
                });
        assertThat(journal.timeline(Subject.proposal(proposal.number()), 0, 100))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.what()).isEqualTo("claimFacts");
                    assertThat(entry.actor().role()).isEqualTo("operator");
                    assertThat(entry.details()).containsEntry("facts", Map.of("lhkpn", "100"));
                });
    }

    private Claimed ofAgency(Map<String, Object> facts) {
        return claims.replace(office.agency().code(), 2026, facts, null, office.who(Role.SECRETARIAT));
    }

    private Claimed ofUnit(Map<String, Object> facts, @Nullable Long version) {
        return claims.replace(proposal.number(), facts, version, office.who(Role.OPERATOR));
    }

    private static Map<String, String> texts(Claimed claimed) {
        Map<Fact, FactValue> values = claimed.facts().values();
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().key(), entry -> entry.getValue().text()));
    }
}
