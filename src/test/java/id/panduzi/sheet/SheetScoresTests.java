package id.panduzi.sheet;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Verdict;
import id.panduzi.directory.Role;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.Stage;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.Item;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class SheetScoresTests {

    private static final String ITEM = "A.I.1.i.a";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sheets sheets;

    @Autowired
    private SheetScores scores;

    @Autowired
    private Progress progress;

    private ProposalMother proposal;

    @BeforeEach
    void open() {
        proposal = aProposal(application);
    }

    @Test
    void scoresEachLevelByItself() {
        proposal.inAssessment().filled(Level.UNIT, proposal.as(Role.OPERATOR));
        assertThat(scores.score(now(), Level.UNIT).scorecard().total()).isEqualTo(ExactNumber.of(100));
        assertThat(scores.score(now(), Level.TPI).scorecard().total()).isEqualTo(ExactNumber.ZERO);
        assertThat(scores.isComplete(now().id(), Level.UNIT)).isTrue();
        assertThat(scores.isComplete(now().id(), Level.TPI)).isFalse();
    }

    @Test
    void countsNothingOfTheUnitsOwnAndOfThePreliminaryAssessment() {
        write(Level.UNIT, Role.OPERATOR, ITEM, "Ya");
        write(Level.PRELIMINARY, Role.PRELIMINARY_ASSESSOR, ITEM, "Ya");
        assertThat(scores.effectiveAnswers(now())).isEmpty();
    }

    @Test
    void takesTheFieldsAnswerElseTheDesksElseTheInternalTeams() {
        write(Level.TPI, Role.TPI_MEMBER, ITEM, "Ya", "A.I.1.i.b", "A", "A.I.1.ii.b", "A");
        write(Level.TPN, Role.TPN_EVALUATOR, "A.I.1.i.b", "B", "A.I.1.ii.b", "B");
        write(Level.FIELD, Role.TPN_EVALUATOR, "A.I.1.ii.b", "C");
        assertThat(scores.effectiveAnswers(now())).isEqualTo(Map.of(ITEM, "Ya", "A.I.1.i.b", "B", "A.I.1.ii.b", "C"));
        assertThat(scores.answers(now(), Level.TPI)).containsEntry("A.I.1.ii.b", "A");
        sheets.put(
                now(), Level.FIELD, List.of(AnswerChange.cleared("A.I.1.ii.b")), null, proposal.as(Role.TPN_EVALUATOR));
        assertThat(scores.effectiveAnswers(now())).containsEntry("A.I.1.ii.b", "B");
    }

    @Test
    void takesTheTwoSurveyItemsFromTheNationalSurveyOnceThereIsOne() {
        write(Level.TPI, Role.TPI_MEMBER, "B.I.a", "4", "B.II.a", "4");
        write(Level.FIELD, Role.TPN_EVALUATOR, "B.I.a", "3.9");
        assertThat(scores.effectiveAnswers(now())).containsEntry("B.I.a", "3.9");
        scores.recordSurvey(now().id(), ExactNumber.parse("3.5"), ExactNumber.parse("3.1"));
        scores.recordSurvey(now().id(), ExactNumber.parse("3.60"), ExactNumber.parse("3.20"));
        assertThat(points(Component.SPAK)).isEqualTo(ExactNumber.parse("15.75"));
        assertThat(points(Component.SPKP)).isEqualTo(ExactNumber.of(14));
        assertThat(scores.answers(now(), Level.TPI)).containsEntry("B.I.a", "4");
    }

    @Test
    void asksTheMinimumsOfTheTeamsOwnScores() {
        proposal.inEvaluation().filled(Level.TPI, proposal.as(Role.TPI_MEMBER));
        scores.recordSurvey(now().id(), ExactNumber.ONE, ExactNumber.ONE);
        assertThat(scores.score(now(), Level.TPI).decision(Award.WBK).outcome()).isEqualTo(Verdict.MET);
        assertThat(scores.effective(now()).decision(Award.WBK).outcome()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void namesTheItemsThatAreStillToAnswerCountsAmongThem() {
        assertThat(scores.unanswered(now(), Level.TPI))
                .extracting(Item::kind)
                .contains(Item.Kind.ANSWERED, Item.Kind.COUNT)
                .doesNotContain(Item.Kind.COMPUTED);
        assertThat(scores.open(now(), Level.TPI))
                .hasSize(scores.score(now(), Level.TPI).scorecard().unanswered());
        write(Level.TPI, Role.TPI_MEMBER, "110", "3", "111", "0");
        assertThat(codes()).doesNotContain("A.II.5.ii.a").contains(ITEM);
        assertThat(nationalIds()).contains("112").doesNotContain("110", "111");
        proposal.inEvaluation().filled(Level.TPI, proposal.as(Role.TPI_MEMBER));
        assertThat(scores.unanswered(now(), Level.TPI)).isEmpty();
    }

    @Test
    void keepsEffectiveScoresFromTheAgencyOnceTheNationEvaluates() {
        proposal.inEvaluation();
        assertThat(scores.effective(now(), proposal.as(Role.HEAD)).scorecard().total())
                .isEqualTo(ExactNumber.ZERO);
        progress.enter(now().id(), Stage.PROPOSAL_CHECKS);
        progress.enter(now().id(), Stage.EXTERNAL_EVALUATION);
        assertThatThrownBy(() -> scores.effective(now(), proposal.as(Role.HEAD)))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> scores.score(now(), Level.TPN, proposal.as(Role.TPI_LEAD)))
                .isInstanceOf(Absent.class);
        assertThat(scores.effective(now(), proposal.as(Role.PANEL)).scorecard().total())
                .isEqualTo(ExactNumber.ZERO);
        progress.coach(now().id());
        assertThat(scores.score(now(), Level.TPN, proposal.as(Role.HEAD))
                        .scorecard()
                        .total())
                .isEqualTo(ExactNumber.ZERO);
    }

    private Case now() {
        return proposal.now();
    }

    private ExactNumber points(Component component) {
        return requireNonNull(scores.effective(now()).scorecard().components().get(component))
                .score();
    }

    private List<String> codes() {
        return scores.unanswered(now(), Level.TPI).stream().map(Item::code).toList();
    }

    private List<String> nationalIds() {
        return scores.unanswered(now(), Level.TPI).stream()
                .flatMap(item -> item.nationalIds().stream())
                .toList();
    }

    /** Items and answers in turn. */
    private void write(Level level, Role writer, String... answers) {
        sheets.openForWriting(now().id(), level);
        for (int i = 0; i < answers.length; i += 2) {
            proposal.wrote(level, proposal.as(writer), Map.of(answers[i], answers[i + 1]));
        }
    }
}
