package id.panduzi.attestation;

import id.panduzi.checks.AgencyStanding;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.regulation.Asked;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds to the inputs of a sample what its tables answer, as decisions keep it. */
final class SampleContent {

    private SampleContent() {}

    static Map<String, @Nullable Object> of(RecordDocument record) {
        Map<String, @Nullable Object> content = record.map("decision", "content");
        DecidingTables tables = new DecidingTables(record);
        switch (record.text("decision", "kind")) {
            case "award" -> limits(content, tables);
            case "priority" ->
                row(
                        content,
                        tables.table("priority")
                                .answer(Asked.ofPriority(true, ServedParty.PUBLIC))
                                .orElseThrow());
            case "allowance" -> row(content, allowance(content, tables.table("allowance")));
            default -> {}
        }
        return new TreeMap<>(content);
    }

    private static void limits(Map<String, @Nullable Object> content, DecidingTables tables) {
        Map<String, @Nullable Object> inputs = RecordDocument.mapOf(content.get("inputs"));
        DecisionTable table = tables.table("award");
        Decision decision = tables.limits(Question.AWARD)
                .decide(Award.WBK, AgencyKind.KL, InputFacts.read(Question.AWARD, inputs), table::answer);
        content.put("criteria", CriterionLines.of(decision, "verdict", inputs));
        content.put("wouldChange", CriterionLines.wouldChange(decision));
    }

    private static Row allowance(Map<String, @Nullable Object> content, DecisionTable table) {
        var facts = InputFacts.read(Question.ELIGIBILITY, RecordDocument.mapOf(content.get("claimed")));
        return table.firmAnswer(Asked.ofAllowance(AgencyKind.KL, ProposalPath.REGULAR, AgencyStanding.claimed(facts)))
                .orElseThrow();
    }

    private static void row(Map<String, @Nullable Object> content, Row row) {
        content.put("rule", row.id());
        content.put("article", row.text("law"));
    }
}
