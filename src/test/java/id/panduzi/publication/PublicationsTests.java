package id.panduzi.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftNames;
import id.panduzi.drafting.DraftSettings;
import id.panduzi.drafting.DraftStatus;
import id.panduzi.drafting.Drafts;
import id.panduzi.journal.Actor;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import id.panduzi.regulation.Rulesets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@WithoutProcesses
class PublicationsTests {

    private static final LocalDate DAY = LocalDate.of(2092, 1, 2);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Publications publications;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Rulesets rulesets;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private final SignedIn editor = Legislators.somebody(Role.RULE_EDITOR);
    private final SignedIn approver = Legislators.somebody(Role.RULE_APPROVER);
    private Draft draft;

    @BeforeEach
    void draftALaw() {
        clock.set("2091-06-01");
        draft = Legislators.draft(application, editor, DAY);
    }

    /** Other tests share the database. */
    @AfterEach
    void takeEverythingBack() {
        jdbc.update(
                "insert ignore into ruleset_withdrawal select tag, published_at from ruleset where tag like '%-2092:%'");
    }

    @Test
    void makesLawOfADraftThatSomebodyElseApproves() {
        Publication proposed = publications.propose(draft.id(), "Dibahas 3 Mei", editor);
        assertThat(proposed.status()).isEqualTo(PublicationStatus.WAITING);
        assertThat(publications.waiting(approver)).extracting(Publication::tag).contains(draft.tag());
        Publication published = publications.approve(draft.id(), proposed.hash(), "", approver);
        assertThat(published.status()).isEqualTo(PublicationStatus.PUBLISHED);
        assertThat(status()).isEqualTo(DraftStatus.PUBLISHED);
        assertThat(publications.waiting(approver)).extracting(Publication::tag).doesNotContain(draft.tag());
        assertThat(rulesets.inForceOn(DAY).orElseThrow().tag()).isEqualTo(draft.tag());
        assertThat(rulesets.inForceOn(DAY.minusDays(1)).orElseThrow().tag()).isNotEqualTo(draft.tag());
        assertThat(said("proposePublication").details()).containsEntry("reason", "Dibahas 3 Mei");
        assertThat(said("publishRuleset").actor().username()).isEqualTo(approver.username());
        assertThat(said("publishRuleset").details())
                .containsEntry("inForceFrom", "2092-01-02")
                .containsEntry("gazette", "BN 2091/77")
                .containsEntry("hash", draft.files().hash());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOnlyEditorsProposeAndOnlyApproversDecide(Role role) {
        SignedIn somebody = Legislators.somebody(role);
        if (role != Role.RULE_EDITOR) {
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> publications.propose(draft.id(), "karena", somebody));
        }
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        if (role != Role.RULE_APPROVER) {
            assertThat(publications.waiting(somebody)).isEmpty();
            refusesToDecide(hash, somebody);
        }
    }

    @Test
    void letsNobodyDecideAboutRulesOfTheirOwnMaking() {
        SignedIn both = Legislators.somebody(Role.RULE_EDITOR, Role.RULE_APPROVER);
        Draft shared = Legislators.draft(application, both, DAY);
        String hash = publications.propose(shared.id(), "karena", editor).hash();
        draft = shared;
        refusesToDecide(hash, both);
        refusesToDecide(hash, Legislators.approver(editor));
        assertThat(publications.approve(shared.id(), hash, "", approver).isWaiting())
                .isFalse();
    }

    @Test
    void letsNobodyDecideForWhomSomebodyElseEdited() {
        transaction.executeWithoutResult(status -> journal.record(Deed.of(
                Subject.ruleset(draft.tag().toString()),
                new Actor("stand-in", "Pengganti", "rule-editor", approver.username()),
                "changeDraft",
                Map.of())));
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        assertThat(publications.mayDecide(draft.tag(), approver)).isFalse();
        refusesToDecide(hash, approver);
    }

    /** Whoever edited under the first name of the law is an author under the next. */
    @Test
    void remembersTheAuthorsOfADraftWhoseTagFollowedItsLaw() {
        SignedIn both = Legislators.somebody(Role.RULE_EDITOR, Role.RULE_APPROVER);
        draft = Legislators.draft(application, both, DAY);
        RulesetTag first = draft.tag();
        draft = rename("PermenPANRB 7" + draft.charter().law().replaceAll("\\D", "") + "/2092");
        assertThat(draft.tag()).isNotEqualTo(first);
        assertThat(publications.obstacles(draft)).isEmpty();
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        refusesToDecide(hash, both);
        publications.handBack(draft.id(), hash, "nama", approver);
        RulesetTag proposed = draft.tag();
        assertThat(rename("PermenPANRB 99/2092").tag()).isEqualTo(proposed);
    }

    private Draft rename(String law) {
        DraftSettings settings = new DraftSettings(law, "Aturan uji", "BN 2091/77", DAY);
        Draft now = drafts.get(draft.id(), editor);
        return application
                .getBean(DraftNames.class)
                .save(now.id(), now.version(RulesetFiles.CHARTER), settings, editor);
    }

    @Test
    void handsADraftBackWithANoteAndTakesItAgain() {
        String first = publications.propose(draft.id(), "karena", editor).hash();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> publications.handBack(draft.id(), first, " ", approver));
        publications.handBack(draft.id(), first, "Nomor salah", approver);
        assertThat(status()).isEqualTo(DraftStatus.EDITING);
        assertThat(said("returnDraft").details()).containsEntry("reason", "Nomor salah");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> publications.approve(draft.id(), first, "", approver));
        Legislators.save(application, draft, editor, "BN 2091/78", DAY);
        String second = publications.propose(draft.id(), "sudah benar", editor).hash();
        assertThat(second).isNotEqualTo(first);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> publications.approve(draft.id(), first, "", approver));
        publications.approve(draft.id(), second, "", approver);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> publications.approve(draft.id(), second, "", approver));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 2092-01-02, GAZETTE", "BN 2091/77, 2091-06-01, DAY", "BN 2091/77, 2020-01-01, DAY"})
    void isProposedOnlyOnceNothingStandsInItsWay(String gazette, LocalDate day, ObstacleKind obstacle) {
        Draft saved = Legislators.save(application, draft, editor, gazette, day);
        assertThat(publications.obstacles(saved)).containsExactly(new Obstacle(obstacle, 1));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publications.propose(draft.id(), "karena", editor));
        assertThat(status()).isEqualTo(DraftStatus.EDITING);
    }

    @Test
    void namesAConfirmedCaseThatIsAnsweredOtherwiseAtEitherAct() {
        byte[] sound = draft.files().content(RulesetFiles.BOUNDARIES);
        byte[] other =
                new String(sound, UTF_8).replaceFirst(",met,", ",notMet,").getBytes(UTF_8);
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        store(other);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> publications.approve(draft.id(), hash, "", approver));
        List<Obstacle> obstacles = publications.obstacles(drafts.get(draft.id(), editor));
        assertThat(obstacles).extracting(Obstacle::kind).containsExactly(ObstacleKind.REPLAY);
        assertThat(obstacles.get(0).cases())
                .extracting(one -> one.confirmed().expected() + " " + one.ours() + " " + one.engines())
                .containsExactly("notMet met met");
        publications.handBack(draft.id(), hash, "kasus batas", approver);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publications.propose(draft.id(), "karena", editor));
        store(sound);
        publications.propose(draft.id(), "sudah benar", editor);
    }

    private void store(byte[] cases) {
        jdbc.update(
                "update draft_file set content = ? where draft_id = ? and name = ?",
                cases,
                draft.id().toString(),
                RulesetFiles.BOUNDARIES);
    }

    @Test
    void isNotPublishedOnceItsDayHasBegun() {
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        clock.set("2092-01-02");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> publications.approve(draft.id(), hash, "", approver));
        assertThat(publications.of(draft.id(), approver).orElseThrow().isWaiting())
                .isTrue();
        publications.handBack(draft.id(), hash, "terlambat", approver);
    }

    @Test
    void isWithdrawnBeforeItsDayOnly() {
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        publications.approve(draft.id(), hash, "", approver);
        clock.set("2092-01-02");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> publications.withdraw(draft.id(), "salah", approver));
        clock.set("2091-12-31");
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> publications.withdraw(draft.id(), "salah", editor));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> publications.withdraw(draft.id(), "", approver));
        Publication withdrawn = publications.withdraw(draft.id(), "salah", approver);
        assertThat(withdrawn.status()).isEqualTo(PublicationStatus.WITHDRAWN);
        assertThat(status()).isEqualTo(DraftStatus.WITHDRAWN);
        assertThat(rulesets.inForceOn(DAY).orElseThrow().tag()).isNotEqualTo(draft.tag());
        assertThat(said("withdrawRuleset").details()).containsEntry("reason", "salah");
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> publications.withdraw(draft.id(), "salah", approver));
        assertThat(publications.obstacles(draft)).contains(new Obstacle(ObstacleKind.TAG, 1));
    }

    @Test
    void knowsWhichDraftsWereWithdrawnBeforeTheySaidSo() throws IOException {
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        publications.approve(draft.id(), hash, "", approver);
        migrate();
        assertThat(status()).isEqualTo(DraftStatus.PUBLISHED);
        takeEverythingBack();
        migrate();
        assertThat(status()).isEqualTo(DraftStatus.WITHDRAWN);
    }

    private void migrate() throws IOException {
        jdbc.update(new ClassPathResource("db/migration/drafting/V32__withdrawn_drafts.sql")
                .getContentAsString(UTF_8)
                .replace(";", ""));
    }

    private void refusesToDecide(String hash, SignedIn somebody) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> publications.approve(draft.id(), hash, "", somebody));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> publications.handBack(draft.id(), hash, "karena", somebody));
        assertThat(status()).isEqualTo(DraftStatus.PROPOSED);
    }

    private DraftStatus status() {
        return drafts.get(draft.id(), approver).status();
    }

    private Entry said(String what) {
        return journal.acts(Subject.ruleset(draft.tag().toString()), List.of(what), 1)
                .get(0);
    }
}
