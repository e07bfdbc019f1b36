package id.panduzi.dossier.web;

import id.panduzi.checks.ProposalChecks;
import id.panduzi.criterion.web.Wording;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReturnRound;
import id.panduzi.sheet.Returns;
import id.panduzi.sheet.SheetScores;
import id.panduzi.telling.Line;
import id.panduzi.workflow.OpenTask;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What has to be there before a task can be finished, as far as somebody has to bring it. */
@Component
class Missing {

    private final SheetScores scores;
    private final Returns returns;
    private final ProposalChecks checks;
    private final DecisionRecords decisions;
    private final Proposals proposals;

    Missing(
            SheetScores scores,
            Returns returns,
            ProposalChecks checks,
            DecisionRecords decisions,
            Proposals proposals) {
        this.scores = scores;
        this.returns = returns;
        this.checks = checks;
        this.decisions = decisions;
        this.proposals = proposals;
    }

    List<Line> of(Case proposal, OpenTask task, Wording words) {
        return switch (task.kind()) {
            case SUBMIT_SELF_ASSESSMENT -> unanswered(proposal, Level.UNIT, words);
            case ASSESS_PRELIMINARY -> unanswered(proposal, Level.PRELIMINARY, words);
            case EVALUATE_INTERNALLY -> unanswered(proposal, Level.TPI, words);
            case ANSWER_RETURN -> returned(proposal, words);
            case FILE_OBJECTION -> notMet(proposal, checks.standingInTheWay(proposal.id()), words);
            case DECIDE_OBJECTION -> notMet(proposal, checks.objectedTo(proposal.id()), words);
            default -> List.of();
        };
    }

    /** Area by area, by code and name: how many items nobody has answered. */
    private List<Line> unanswered(Case proposal, Level level, Wording words) {
        Worksheet worksheet = proposals.rulesetOf(proposal).worksheet();
        Map<String, Long> byArea = scores.open(proposal, level).stream()
                .collect(Collectors.groupingBy(
                        item -> area(worksheet, item), LinkedHashMap::new, Collectors.counting()));
        return byArea.entrySet().stream()
                .map(area -> new Line(area.getKey(), words.say("now.unanswered", area.getValue()), ""))
                .toList();
    }

    private static String area(Worksheet worksheet, Item item) {
        String code = item.code().replaceAll("^([A-Z]+\\.[IVX]+\\.[0-9]+).*$", "$1");
        return worksheet.subAreas().stream()
                .filter(subArea -> subArea.items().contains(item))
                .findFirst()
                .map(subArea -> code + " " + subArea.area())
                .orElse(code);
    }

    private List<Line> returned(Case proposal, Wording words) {
        return returns.current(proposal.id()).map(ReturnRound::items).orElse(List.of()).stream()
                .map(asked -> new Line(asked.item(), words.say(asked.reason()), asked.text()))
                .toList();
    }

    private List<Line> notMet(Case proposal, List<String> criteria, Wording words) {
        return Criteria.of(decisions.of(proposal.id()), words).stream()
                .filter(row -> criteria.contains(row.key()))
                .map(row -> row.line(words))
                .toList();
    }
}
