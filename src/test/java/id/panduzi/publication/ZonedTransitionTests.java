package id.panduzi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.Office;
import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Half an hour into the first day of new rules in Jayapura, an hour and a half before it in Jakarta. */
@WithoutProcesses
class ZonedTransitionTests {

    private static final Instant MOMENT = Instant.parse("2026-05-03T15:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final String OLD = "PERMENPANRB-5-2024:1";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Publications publications;

    @Autowired
    private Founding founding;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Progress progress;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private String law;

    @BeforeEach
    void publishALawOfTheFourthOfMay() {
        clock.set("2026-03-02");
        SignedIn editor = Legislators.somebody(Role.RULE_EDITOR);
        Draft draft = Legislators.draft(application, editor, DAY);
        String hash = publications.propose(draft.id(), "karena", editor).hash();
        publications.approve(draft.id(), hash, "", Legislators.somebody(Role.RULE_APPROVER));
        law = draft.tag().toString();
        clock.set(MOMENT);
    }

    /** Other tests share the database. */
    @AfterEach
    void takeItBack() {
        jdbc.update(
                "insert ignore into ruleset_withdrawal select tag, published_at from ruleset where tag like '%-2092:%'");
    }

    @Test
    void putsTheEastUnderTheNewRules() {
        Case east = submitted(opened(Zone.WIT));
        assertThat(east.submission()).contains(DAY);
        assertThat(east.ruleset()).hasToString(law);
    }

    @ParameterizedTest
    @EnumSource(names = "WIT", mode = Mode.EXCLUDE)
    void leavesTheRestUnderTheOldOnes(Zone zone) {
        Case elsewhere = submitted(opened(zone));
        assertThat(elsewhere.submission()).contains(DAY.minusDays(1));
        assertThat(elsewhere.ruleset()).hasToString(OLD);
    }

    /** Opened under the old rules before, and evaluated from that moment on. */
    @Test
    void letsAnAssessmentFollowTheDayOfItsAgency() {
        clock.set("2026-05-03");
        Case east = opened(Zone.WIT);
        Case west = opened(Zone.WIB);
        assertThat(east.ruleset()).hasToString(OLD);
        clock.set(MOMENT);
        progress.beginAssessment(east.id());
        progress.beginAssessment(west.id());
        assertThat(proposals.find(east.id()).ruleset()).hasToString(law);
        assertThat(proposals.find(west.id()).ruleset()).hasToString(OLD);
    }

    private Case opened(Zone zone) {
        Office office = Office.ofRegion(founding, zone);
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBK, 2026, ProposalPath.REGULAR);
        return proposals.open(wanted, office.who(Role.OPERATOR));
    }

    /** By a letter of today. */
    private Case submitted(Case opened) {
        progress.submit(opened.id(), opened.today(clock));
        return proposals.find(opened.id());
    }
}
