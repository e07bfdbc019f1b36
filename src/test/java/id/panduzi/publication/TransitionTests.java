package id.panduzi.publication;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Fact;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Progress;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.RulesetTag;
import id.panduzi.sheet.ProposalMother;
import id.panduzi.telling.Teller;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which rules a proposal stands under, around the first day of new ones. */
@WithoutProcesses
class TransitionTests {

    private static final String OLD = "PERMENPANRB-5-2024:1";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Publications publications;

    @Autowired
    private TransitionalMoves moves;

    @Autowired
    private Progress progress;

    @Autowired
    private Teller teller;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private final SignedIn administrator = Legislators.somebody(Role.NATIONAL_ADMINISTRATOR);
    private ProposalMother before;
    private ProposalMother after;
    private String law;

    @BeforeEach
    void publishALawOfTheFourthOfMay() {
        before = aProposal(application).inAssessment();
        after = aProposal(application).inAssessment();
        law = publish();
        progress.submit(before.now().id(), DAY.minusDays(1));
        progress.submit(after.now().id(), DAY);
        progress.submit(after.now().id(), DAY);
        clock.set("2026-05-20");
    }

    /** Other tests share the database. */
    @AfterEach
    void takeEverythingBack() {
        jdbc.update(
                "insert ignore into ruleset_withdrawal select tag, published_at from ruleset where tag like '%-2092:%'");
    }

    @Test
    void keepsTheRulesOfTheDayOfTheLetter() {
        assertThat(before.now().ruleset()).hasToString(OLD);
        assertThat(before.now().isSubmitted()).isTrue();
        assertThat(after.now().ruleset()).hasToString(law);
        assertThat(after.now().isSubmitted()).isTrue();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> progress.submit(before.now().id(), DAY.plusDays(9)));
        assertThat(before.now().ruleset()).hasToString(OLD);
    }

    @Test
    void showsWhatChangesAndMovesTheNamedOnesOnly() {
        List<MovePreview> shown = moves.preview(group(before, after), law, administrator);
        assertThat(shown).extracting(MovePreview::proposal).containsExactly(before.now());
        assertThat(shown.get(0).criteria()).doesNotContain(Fact.TOTAL);
        Case moving = before.now();
        moves.move(Map.of(moving.number(), moving.version()), law, "Pasal 9 peralihan", administrator);
        assertThat(before.now().ruleset()).hasToString(law);
        assertThat(journal.acts(Subject.proposal(moving.number()), List.of("moveToRules"), 1)
                        .get(0)
                        .details())
                .isEqualTo(Map.of("from", OLD, "to", law, "reason", "Pasal 9 peralihan"));
        assertThat(journal.acts(Subject.ruleset(law), List.of("moveProposals"), 1)
                        .get(0)
                        .details())
                .containsEntry("proposals", List.of(moving.number()));
        assertThat(moves.preview(group(before), law, administrator)).isEmpty();
        assertThat(timelineOf(moving)).contains("Aturan lama: " + OLD, "Aturan baru: " + law);
    }

    private List<String> timelineOf(Case proposal) {
        List<Entry> acts = journal.acts(Subject.proposal(proposal.number()), List.of("moveToRules"), 1);
        return teller.tell(acts, Locale.forLanguageTag("id")).get(0).facts().stream()
                .map(said -> said.label() + ": " + said.value())
                .toList();
    }

    @Test
    void saysWhyANamedOneIsLeftOut() {
        ProposalMother open = aProposal(application).inAssessment();
        clock.set("2026-05-20");
        MoveGroup named = group(before, after, open);
        List<MovePreview> shown = moves.preview(named, law, administrator);
        assertThat(moves.leftOut(named, law, shown, administrator))
                .containsExactlyInAnyOrder(
                        new LeftOut(after.now().number(), LeftOutReason.SAME_RULES),
                        new LeftOut(open.now().number(), LeftOutReason.NOT_SUBMITTED));
        MoveGroup elsewhere =
                new MoveGroup(null, null, null, 1999, Set.of(before.now().number()));
        assertThat(moves.leftOut(elsewhere, law, List.of(), administrator))
                .containsExactly(new LeftOut(before.now().number(), LeftOutReason.OTHER_GROUP));
        assertThat(moves.leftOut(group(before), law, List.of(), administrator))
                .containsExactly(new LeftOut(before.now().number(), LeftOutReason.LATER));
    }

    @Test
    void namesWhatNobodyKnows() {
        Set<String> numbers = Set.of("ABC", before.now().number(), "ZI-9999-000001");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> moves.preview(new MoveGroup("nowhere", null, null, null, numbers), law, administrator))
                .satisfies(wrong -> assertThat(wrong.errors())
                        .containsExactly(
                                FieldError.of("agency", "unknownAgency", "nowhere"),
                                FieldError.of("numbers", "unknownProposals", "ABC, ZI-9999-000001")));
    }

    @Test
    void offersTheLawOfTodayBeforeThoseItReplaced() {
        assertThat(moves.targets())
                .extracting(Ruleset::tag)
                .extracting(RulesetTag::toString)
                .startsWith(law)
                .contains(OLD);
        assertThat(moves.isInForce(law)).isTrue();
        assertThat(moves.isInForce(OLD)).isFalse();
    }

    @Test
    void movesAllThatWereShownOrNone() {
        Case moving = before.now();
        Case stale = after.now();
        Map<String, Long> shown = Map.of(moving.number(), moving.version(), stale.number(), stale.version() - 1);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> moves.move(shown, OLD, "karena", administrator));
        assertThat(after.now().ruleset()).hasToString(law);
    }

    @Test
    void needsAReasonANameAVersionInForceAndTheAdministrator() {
        Map<String, Long> shown = Map.of(before.now().number(), before.now().version());
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> moves.move(shown, law, " ", administrator));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> moves.preview(new MoveGroup(null, null, null, null, Set.of()), law, administrator));
        clock.set("2026-05-01");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> moves.move(shown, law, "karena", administrator));
        clock.set("2026-05-20");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> moves.move(shown, law, "karena", Legislators.somebody(Role.RULE_APPROVER)));
        assertThat(before.now().ruleset()).hasToString(OLD);
    }

    private static MoveGroup group(ProposalMother... members) {
        Set<String> numbers =
                Set.copyOf(Arrays.stream(members).map(one -> one.now().number()).toList());
        return new MoveGroup(null, null, null, null, numbers);
    }

    private String publish() {
        SignedIn editor = Legislators.somebody(Role.RULE_EDITOR);
        Draft draft = Legislators.draft(application, editor, DAY);
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        publications.approve(draft.id(), hash, "", Legislators.somebody(Role.RULE_APPROVER));
        return draft.tag().toString();
    }
}
