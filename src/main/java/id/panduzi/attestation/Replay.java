package id.panduzi.attestation;

import id.panduzi.checks.AgencyStanding;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.regulation.Asked;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.ServedParty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a record asked again, with its inputs. What a person decided is not asked again: of the checks only what
 * the table proposed, and what the agency may propose by the person's verdicts.
 */
final class Replay {

    private final RecordDocument record;
    private final DecidingTables tables;
    private final Map<String, @Nullable Object> content;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private Replay(RecordDocument record) {
        this.record = record;
        this.tables = new DecidingTables(record);
        this.content = record.map("decision", "content");
    }

    /** @throws RefusedRecord if the tables cannot be asked that */
    static Replay of(RecordDocument record) {
        Replay replay = new Replay(record);
        try {
            switch (record.text("decision", "kind")) {
                case "priority" -> replay.priority();
                case "eligibility" -> replay.limits(Question.ELIGIBILITY);
                case "award" -> replay.limits(Question.AWARD);
                case "allowance" -> replay.allowance();
                case "checks" -> replay.checks();
                default -> {}
            }
        } catch (IllegalArgumentException unknownWord) {
            throw new RefusedRecord("Attestation.refused.input", String.valueOf(unknownWord.getMessage()));
        }
        return replay;
    }

    /** Each row that was asked or that answered: {@code table}, {@code row}, {@code answer}. */
    List<Map<String, Object>> rows() {
        return rows;
    }

    /** Places of the record that say otherwise than the tables do. */
    List<String> differences() {
        return differences;
    }

    private void priority() {
        Map<String, @Nullable Object> inputs = RecordDocument.mapOf(content.get("inputs"));
        ServedParty served = ServedParty.find(String.valueOf(inputs.get("servedParty")))
                .orElseThrow(() -> new IllegalArgumentException("servedParty"));
        boolean core = Boolean.TRUE.equals(inputs.get("coreBusiness"));
        Optional<Row> row = tables.table("priority").answer(Asked.ofPriority(core, served));
        compareRow("priority", row, "none", record.text("decision", "outcome"), "outcome");
    }

    private void limits(Question question) {
        Map<String, @Nullable Object> inputs = RecordDocument.mapOf(content.get("inputs"));
        Decision decision = decide(question, InputFacts.read(question, inputs));
        compare("outcome", decision.outcome().key(), record.text("decision", "outcome"));
        compareCriteria(decision, "verdict", inputs);
        compare("wouldChange", CriterionLines.wouldChange(decision), content.get("wouldChange"));
    }

    private void allowance() {
        Optional<Row> row = allowed(AgencyStanding.claimed(InputFacts.read(Question.ELIGIBILITY, known())));
        compareRow("allowance", row, "notKnown", record.text("decision", "outcome"), "outcome");
    }

    private void checks() {
        Facts facts = InputFacts.read(Question.ELIGIBILITY, known());
        Decision proposed = decide(Question.ELIGIBILITY, facts);
        compareCriteria(proposed, "proposed", known());
        Optional<Row> row = allowed(AgencyStanding.decided(proposed.findings(), facts, CriterionLines.passed(content)));
        compareRow("allowance", row, "", Objects.toString(content.get("allowance"), ""), "allowance");
    }

    private Decision decide(Question question, Facts facts) {
        DecisionTable table = tables.table(question.key());
        Decision decision =
                tables.limits(question).decide(Award.valueOf(proposal("award")), agencyKind(), facts, table::answer);
        for (Finding finding : decision.findings()) {
            rows.add(Map.of(
                    "table", question.key(),
                    "row", finding.criterion().rule(),
                    "answer", finding.verdict().key()));
        }
        return decision;
    }

    private Optional<Row> allowed(Facts ofAgency) {
        ProposalPath path = Stream.of(ProposalPath.values())
                .filter(one -> one.key().equals(proposal("path")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("path"));
        return tables.table("allowance").firmAnswer(Asked.ofAllowance(agencyKind(), path, ofAgency));
    }

    /** What agency and unit claimed; what the product itself knew wins. */
    private Map<String, @Nullable Object> known() {
        Map<String, @Nullable Object> all = new TreeMap<>(RecordDocument.mapOf(content.get("claimed")));
        all.putAll(RecordDocument.mapOf(content.get("known")));
        return all;
    }

    private AgencyKind agencyKind() {
        return AgencyKind.valueOf(record.text("proposal", "agency", "kind"));
    }

    private String proposal(String part) {
        return record.text("proposal", part);
    }

    private void compareCriteria(Decision decision, String verdict, Map<String, @Nullable Object> inputs) {
        List<Map<String, @Nullable Object>> expected = CriterionLines.of(decision, verdict, inputs);
        List<Map<String, @Nullable Object>> kept = CriterionLines.kept(content, verdict);
        Set<Map<String, @Nullable Object>> odd = new HashSet<>(kept);
        odd.addAll(expected);
        odd.removeIf(line -> expected.contains(line) && kept.contains(line));
        odd.forEach(line -> compare("criteria." + line.get("key"), "", line));
        compare("criteria", expected.size(), kept.size());
    }

    private void compareRow(String table, Optional<Row> row, String none, String kept, String place) {
        String answer = row.map(found -> found.text(table)).orElse(none);
        row.ifPresent(found -> rows.add(Map.of("table", table, "row", found.id(), "answer", answer)));
        compare(place, answer, kept);
        if (place.equals("outcome")) {
            compare("rule", row.<Object>map(Row::id).orElse(""), Objects.toString(content.get("rule"), ""));
            compare(
                    "article",
                    row.<Object>map(found -> found.text("law")).orElse(""),
                    Objects.toString(content.get("article"), ""));
        }
    }

    private void compare(String place, Object again, @Nullable Object kept) {
        if (!again.equals(kept) && !differences.contains(place)) {
            differences.add(place);
        }
    }
}
