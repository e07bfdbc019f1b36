package id.panduzi.proving;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.drafting.Draft;
import id.panduzi.proof.BoundaryCase;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.proof.TableAnswers;
import id.panduzi.regulation.EngineTables;
import id.panduzi.regulation.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that an editor confirmed, asked again of both who answer for a table: its compiled form and Camunda's engine. */
public final class BoundaryReplay {

    private BoundaryReplay() {}

    /**
     * A case that is not answered as it was confirmed.
     *
     * @param ours what the compiled form answers
     * @param engines what Camunda's engine answers
     */
    public record Disagreement(DecisionTable table, BoundaryCase confirmed, String ours, String engines) {}

    /**
     * All of them.
     *
     * @param ruleset of the draft's files, which are sound
     */
    public static List<Disagreement> of(Draft draft, Ruleset ruleset) {
        return of(ruleset.tables(), BoundaryReview.confirmed(draft), EngineTables.of(draft.files())::row);
    }

    static List<Disagreement> of(List<DecisionTable> tables, List<BoundaryCase> confirmed, TableAnswers engine) {
        List<Disagreement> disagreements = new ArrayList<>();
        for (DecisionTable table : tables) {
            Map<BoundaryCase, String> ours = answers(BoundaryPack.check(table, confirmed));
            Map<BoundaryCase, String> engines = answers(BoundaryPack.check(table, confirmed, engine));
            confirmed.stream()
                    .filter(one -> ours.containsKey(one) || engines.containsKey(one))
                    .map(one -> new Disagreement(
                            table,
                            one,
                            ours.getOrDefault(one, one.expected()),
                            engines.getOrDefault(one, one.expected())))
                    .forEach(disagreements::add);
        }
        return disagreements;
    }

    private static Map<BoundaryCase, String> answers(List<BoundaryPack.Difference> differences) {
        Map<BoundaryCase, String> answers = new LinkedHashMap<>();
        differences.forEach(difference -> answers.put(difference.confirmed(), difference.answer()));
        return answers;
    }
}
