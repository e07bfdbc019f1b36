package id.panduzi.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.Office;
import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.regulation.ProposalPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@WithoutProcesses
class ObjectionsTests {

    @Autowired
    private Founding founding;

    @Autowired
    private Journal journal;

    private Desk desk;
    private Office office;
    private Case proposal;
    private SignedIn decider;

    @BeforeEach
    void passWithNotes(@Autowired AutowireCapableBeanFactory beans) {
        desk = beans.createBean(Desk.class);
        desk.clock.set("2026-03-02");
        office = Office.ofRegion(founding);
        proposal = desk.proposed(office, Award.WBK, ProposalPath.REGULAR, 2026);
        desk.claim(office, proposal, Map.of());
        proposal = desk.filed(office, proposal, "2026-03-02");
        decider = office.who(Role.NATIONAL_ADMINISTRATOR);
        desk.perform(proposal, "decideChecks", Map.of("verdicts", desk.verdicts(proposal, "lhkpn", "lhkasn")), decider);
    }

    @Test
    void isUpheldWhereNothingStandsInTheWayAnyMore() {
        object("lhkpn", "lhkasn");
        assertThat(desk.checks.isObjectionFiled(proposal.id())).isTrue();
        assertThat(desk.prefilled(proposal, "decideObjection"))
                .containsEntry("verdicts", List.of(Map.of("criterion", "lhkpn"), Map.of("criterion", "lhkasn")));
        settle(Desk.verdict("lhkpn", true), Desk.verdict("lhkasn", true));
        assertThat(desk.checks.isObjectionUpheld(proposal.id())).isTrue();
        assertThat(desk.decision(proposal, "objection").outcome()).isEqualTo("upheld");
        assertThat(desk.decision(proposal, "objection").content())
                .containsEntry("failed", List.of())
                .hasEntrySatisfying("criteria", criteria -> assertThat(criteria)
                        .asString()
                        .contains("key=lhkpn", "objection=Bukti baru", "met=true", "note=Sudah diperiksa"));
    }

    @Test
    void isDeniedWhereACriterionStaysNotMet() {
        object("lhkpn", "lhkasn");
        settle(Desk.verdict("lhkpn", true), Desk.verdict("lhkasn", false));
        assertThat(desk.checks.isObjectionUpheld(proposal.id())).isFalse();
        assertThat(desk.decision(proposal, "objection").outcome()).isEqualTo("denied");
        assertThat(desk.checks.standingInTheWay(proposal.id())).containsExactly("lhkasn");
    }

    @Test
    void isDeniedWhereSomethingWasNotObjectedTo() {
        object("lhkpn");
        settle(Desk.verdict("lhkpn", true));
        assertThat(desk.checks.isObjectionUpheld(proposal.id())).isFalse();
    }

    @Test
    void canBeWaived() {
        assertThat(desk.prefilled(proposal, "fileObjection"))
                .containsEntry("items", List.of(Map.of("criterion", "lhkpn"), Map.of("criterion", "lhkasn")));
        file(Map.of("waived", true));
        assertThat(desk.checks.isObjectionFiled(proposal.id())).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> object("lhkpn"));
    }

    @Test
    void comesOnlyOnce() {
        object("lhkpn");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> object("lhkasn"));
        settle(Desk.verdict("lhkpn", false));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> object("lhkasn"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> settle(Desk.verdict("lhkpn", true)));
    }

    @Test
    void comesTooLateOnceTheWindowIsClosed() {
        desk.checks.closeObjectionWindow(proposal.id());
        assertThat(desk.checks.isObjectionFiled(proposal.id())).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> object("lhkpn"));
        assertThat(journal.timeline(Subject.proposal(proposal.number()), 0, 100))
                .last()
                .extracting(Entry::what)
                .isEqualTo("objectionWindowClosed");
    }

    @Test
    void isEitherRaisedOrWaived() {
        Map<String, Object> item = Map.of("criterion", "lhkpn", "text", "Bukti baru");
        refuses(() -> file(Map.of("items", List.of(item), "waived", true)), FieldError.of("waived", "itemsOrWaived"));
        refuses(() -> file(Map.of()), FieldError.of("items", "required"));
        refuses(() -> file(Map.of("items", List.of(), "waived", false)), FieldError.of("items", "required"));
    }

    @Test
    void namesWhatWasNotMetAndWhy() {
        refuses(() -> object("akip"), FieldError.of("items[0].criterion", "notObjectable", "akip"));
        refuses(() -> object("lhkpn", "lhkpn"), FieldError.of("items[1].criterion", "duplicate"));
        Map<String, Object> silent = Map.of("criterion", "lhkpn");
        refuses(() -> file(Map.of("items", List.of(silent))), FieldError.of("items[0].text", "required"));
    }

    @Test
    void isDecidedForExactlyWhatWasObjectedTo() {
        object("lhkpn");
        refuses(
                () -> settle(Desk.verdict("lhkasn", true)),
                FieldError.of("verdicts[0].criterion", "notAsked", "lhkasn"),
                FieldError.of("verdicts", "verdictMissing", "lhkpn"));
        refuses(() -> settle(Map.of("criterion", "lhkpn", "met", true)), FieldError.of("verdicts[0].note", "required"));
    }

    @Test
    void isNotDecidedByWhoeverDecidedTheChecks() {
        object("lhkpn");
        Map<String, Object> sent = Map.of("verdicts", List.of(Desk.verdict("lhkpn", true)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> desk.perform(proposal, "decideObjection", sent, decider));
    }

    private void object(String... criteria) {
        List<Map<String, String>> items = List.of(criteria).stream()
                .map(criterion -> Map.of("criterion", criterion, "text", "Bukti baru"))
                .toList();
        file(Map.of("items", items));
    }

    private void file(Map<String, Object> sent) {
        desk.perform(proposal, "fileObjection", sent, office.who(Role.SECRETARIAT));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read, never written
    private final void settle(Map<String, Object>... verdicts) {
        Map<String, Object> sent = Map.of("verdicts", List.of(verdicts));
        desk.perform(proposal, "decideObjection", sent, office.who(Role.TPN_COORDINATOR));
    }

    private static void refuses(Runnable act, FieldError... errors) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(act::run).satisfies(wrong -> assertThat(wrong.errors())
                .containsExactly(errors));
    }
}
