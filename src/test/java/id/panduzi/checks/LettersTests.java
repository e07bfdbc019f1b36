package id.panduzi.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.Office;
import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.Unit;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Stage;
import id.panduzi.regulation.ProposalPath;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the leader's approval to the submission. */
@WithoutProcesses
class LettersTests {

    private static final Letter LETTER = new Letter("B-1-2026", LocalDate.of(2026, 3, 2), "S-1");

    @Autowired
    private Founding founding;

    @Autowired
    private Admission admission;

    @Autowired
    private JdbcTemplate database;

    private Desk desk;
    private Office office;

    @BeforeEach
    void found(@Autowired AutowireCapableBeanFactory beans) {
        desk = beans.createBean(Desk.class);
        desk.clock.set("2026-03-02");
        office = Office.ofRegion(founding);
    }

    @Test
    void submitsOnTheDayOfTheLetterAndPinsTheRules() {
        Case proposal = approved(office.unit(), 2026);
        assertThat(desk.checks.doesLeaderApprove(proposal.id())).isTrue();
        assertThat(desk.checks.isFiled(proposal.id())).isFalse();
        file(proposal, new Letter("B-1", LocalDate.of(2026, 2, 27), "S-1"));
        assertThat(desk.checks.isFiled(proposal.id())).isTrue();
        desk.checks.pinRuleset(proposal.id());
        assertThat(desk.proposals.find(proposal.id()).submittedOn()).isEqualTo("2026-02-27");
        assertThat(desk.checks.hasLawChanged(proposal.id())).isFalse();
    }

    @Test
    void filesNothingThatTheLeaderRefused() {
        Case proposal = proposed(office.unit(), 2026);
        desk.checks.approve(proposal, false);
        assertThat(desk.checks.doesLeaderApprove(proposal.id())).isFalse();
        assertThat(desk.checks.isFiled(proposal.id())).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> file(proposal, LETTER));
    }

    @Test
    void tellsRefusalFromExpiry() {
        Case refused = proposed(office.unit(), 2026);
        assertThat(admission.isExpired(refused.id())).isTrue();
        desk.checks.approve(refused, false);
        assertThat(admission.isRefused(refused.id())).isTrue();
        assertThat(admission.isExpired(refused.id())).isFalse();
        assertThat(desk.checks.hasLawChanged(refused.id())).isFalse();
        Case late = approved(office.sister(), 2026);
        assertThat(admission.isRefused(late.id())).isFalse();
        assertThat(admission.isExpired(late.id())).isTrue();
        file(late, LETTER);
        assertThat(admission.isExpired(late.id())).isFalse();
        assertThat(admission.isAdmitted(late.id())).isFalse();
    }

    @Test
    void filesOnce() {
        Case proposal = approved(office.unit(), 2026);
        file(proposal, LETTER);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> file(proposal, LETTER));
    }

    @Test
    void proposesManyUnitsByOneLetter() {
        file(approved(office.unit(), 2026), LETTER);
        file(approved(office.sister(), 2026), LETTER);
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void letsALetterSayTheSameOfAllItsUnits() {
        file(approved(office.unit(), 2026), LETTER);
        Case sister = approved(office.sister(), 2026);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> file(sister, new Letter(LETTER.number(), LocalDate.of(2026, 3, 1), "S-2")))
                .satisfies(wrong -> assertThat(wrong.errors())
                        .containsExactly(
                                FieldError.of("letterDate", "sameLetterOtherwise", "2026-03-02"),
                                FieldError.of("sptjmNumber", "sameLetterOtherwise", "S-1")));
        assertThat(desk.checks.isFiled(sister.id())).isFalse();
    }

    @Test
    void tellsLettersOfAgenciesAndSeasonsApart() {
        file(approved(office.unit(), 2026), LETTER);
        file(approved(office.unit(), 2027), new Letter(LETTER.number(), LocalDate.of(2026, 3, 1), "S-2"));
        assertThat(letters()).isEqualTo(2);
        office = Office.ofRegion(founding);
        file(approved(office.unit(), 2026), new Letter(LETTER.number(), LocalDate.of(2026, 3, 1), "S-3"));
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void isApprovedAndFiledAnewWhereTheLawChanged() {
        Case proposal = approved(office.unit(), 2024);
        file(proposal, new Letter("B-9", LocalDate.of(2024, 8, 1), "S-1"));
        desk.checks.pinRuleset(proposal.id());
        assertThat(desk.checks.hasLawChanged(proposal.id())).isTrue();
        desk.progress.enter(proposal.id(), Stage.INTERNAL_EVALUATION);
        admission.begin(proposal.id());
        assertThat(desk.checks.isFiled(proposal.id())).isFalse();
        Case confirmed = desk.proposals.find(proposal.id());
        desk.checks.approve(confirmed, true);
        assertThat(desk.checks.isFiled(proposal.id())).isFalse();
        file(confirmed, new Letter("B-9", LocalDate.of(2024, 8, 2), "S-2"));
        desk.checks.pinRuleset(proposal.id());
        assertThat(desk.checks.hasLawChanged(proposal.id())).isFalse();
        Case submitted = desk.proposals.find(proposal.id());
        assertThat(submitted.submittedOn()).isEqualTo("2024-08-02");
        assertThat(submitted.ruleset()).hasToString("PERMENPANRB-5-2024:1");
        assertThat(letters()).isEqualTo(1);
    }

    private Case proposed(Unit unit, int season) {
        return desk.proposed(
                office, new NewProposal(unit.code(), Award.WBK, season, ProposalPath.REGULAR), "2020-01-15");
    }

    private Case approved(Unit unit, int season) {
        Case proposal = proposed(unit, season);
        desk.checks.approve(proposal, true);
        return proposal;
    }

    private void file(Case proposal, Letter letter) {
        desk.checks.fileLetter(proposal, letter, office.who(Role.SECRETARIAT));
    }

    private int letters() {
        Integer count = database.queryForObject(
                "select count(*) from proposal_letter where agency_id = ?",
                Integer.class,
                office.agency().id().value().toString());
        return count == null ? 0 : count;
    }
}
