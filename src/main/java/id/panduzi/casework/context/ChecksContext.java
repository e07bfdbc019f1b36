package id.panduzi.casework.context;

import id.panduzi.assessment.web.shown.AwardCard;
import id.panduzi.casework.asked.Choice;
import id.panduzi.casework.asked.RowWords;
import id.panduzi.casework.asked.RowWords.Detail;
import id.panduzi.casework.asked.RowsShape;
import id.panduzi.casework.asked.Shape;
import id.panduzi.casework.panel.CardPanel;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.EligibilityCard;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.Ruleset;
import id.panduzi.sheet.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For those who propose a unit, decide its checks, object, and decide about that: each criterion as it stands. */
@Component
class ChecksContext implements Context {

    private static final String CRITERION = "criterion";

    private final ProposalChecks checks;
    private final Proposals proposals;
    private final PastActs past;
    private final ScorePanels scores;
    private final Grounds grounds;

    ChecksContext(ProposalChecks checks, Proposals proposals, PastActs past, ScorePanels scores, Grounds grounds) {
        this.checks = checks;
        this.proposals = proposals;
        this.past = past;
        this.scores = scores;
        this.grounds = grounds;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(
                TaskKind.APPROVE_BY_LEADER,
                TaskKind.FILE_PROPOSAL_LETTER,
                TaskKind.DECIDE_CHECKS,
                TaskKind.FILE_OBJECTION,
                TaskKind.DECIDE_OBJECTION);
    }

    @Override
    public Surroundings of(Matter matter) {
        Decision decision = checks.rehearse(matter.proposal(), proposals.rulesetOf(matter.proposal()));
        return switch (matter.task().task().kind()) {
            case DECIDE_CHECKS -> decide(matter, decision);
            case FILE_OBJECTION -> object(matter, decision);
            case DECIDE_OBJECTION -> settle(matter, decision);
            default -> propose(matter, decision);
        };
    }

    private Surroundings propose(Matter matter, Decision decision) {
        return Surroundings.of(Shape.plain())
                .above(new CardPanel(card(matter, decision)), scores.minimums(matter))
                .beside(EvaluationContext.panels(
                        past.panel(
                                matter,
                                "task.past.internal",
                                TaskKind.EVALUATE_INTERNALLY,
                                TaskKind.REVIEW_LEAD,
                                TaskKind.REVIEW_TECHNICAL,
                                TaskKind.APPROVE_BY_LEADER),
                        scores.sideBySide(matter, Level.UNIT, Level.PRELIMINARY, Level.TPI)));
    }

    private Surroundings decide(Matter matter, Decision decision) {
        Map<String, RowWords> rows = rows(matter, decision);
        Shape shape = Shape.plain()
                .rows("verdicts", RowsShape.each(CRITERION, key -> rows.getOrDefault(key, RowWords.of(key))));
        boolean lawful = proposals.rulesetOf(matter.proposal()).charter().allowsTechnicalConsideration();
        return Surroundings.of(
                        lawful
                                ? shape.choosing("override.criterion", unmet(matter, decision))
                                : shape.without("override"))
                .beside(EvaluationContext.panels(
                        past.panel(matter, "task.past.letter", TaskKind.FILE_PROPOSAL_LETTER),
                        scores.sideBySide(matter, Level.UNIT, Level.PRELIMINARY, Level.TPI)));
    }

    private Surroundings object(Matter matter, Decision decision) {
        Map<String, RowWords> rows = rows(matter, decision);
        Map<String, String> notes = grounds.notes(matter);
        return Surroundings.of(Shape.plain()
                .rows(
                        "items",
                        RowsShape.some(
                                CRITERION,
                                key -> grounds.with(
                                        rows.getOrDefault(key, RowWords.of(key)),
                                        "task.why.notMet",
                                        notes.getOrDefault(key, ""),
                                        matter))));
    }

    private Surroundings settle(Matter matter, Decision decision) {
        Map<String, RowWords> rows = rows(matter, decision);
        Map<String, String> notes = grounds.notes(matter);
        Map<String, String> objections = grounds.objections(matter);
        return Surroundings.of(Shape.plain().rows("verdicts", RowsShape.each(CRITERION, key -> {
            RowWords row = grounds.with(
                    rows.getOrDefault(key, RowWords.of(key)), "task.why.notMet", notes.getOrDefault(key, ""), matter);
            return grounds.with(row, "task.why.objection", objections.getOrDefault(key, ""), matter);
        })));
    }

    private DecisionCard card(Matter matter, Decision decision) {
        Ruleset ruleset = proposals.rulesetOf(matter.proposal());
        return new EligibilityCard(AwardCard.origin(ruleset.charter(), matter.words()), matter.words()).of(decision);
    }

    /** The rows of the decision card, by criterion. */
    private Map<String, RowWords> rows(Matter matter, Decision decision) {
        List<DecisionCard.Row> shown = card(matter, decision).criteria();
        Map<String, RowWords> rows = new HashMap<>();
        for (int place = 0; place < shown.size(); place++) {
            String key = decision.findings().get(place).criterion().fact().key();
            rows.put(key, words(shown.get(place), matter));
        }
        return rows;
    }

    private static RowWords words(DecisionCard.Row row, Matter matter) {
        boolean decides = matter.task().task().kind() == TaskKind.DECIDE_CHECKS;
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(matter.words().say("component.decision.required"), row.required()));
        details.add(new Detail(matter.words().say("task.claimed.value"), row.actual() == null ? "–" : row.actual()));
        if (row.gap() != null) {
            details.add(new Detail(matter.words().say("component.decision.gap"), row.gap()));
        }
        details.add(new Detail(matter.words().say("component.decision.law"), row.law()));
        return new RowWords(row.label(), null, decides ? row.verdict().name() : null, details);
    }

    private static List<Choice> unmet(Matter matter, Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .map(finding -> finding.criterion().fact())
                .filter(fact -> fact != Fact.TPI_MINIMUMS && fact.question() == Question.ELIGIBILITY)
                .map(fact -> Choice.of(fact.key(), matter.words().say(fact)))
                .toList();
    }
}
