package id.panduzi.attestation;

import id.panduzi.criterion.Limits;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that a record brings along. */
record DecidingTables(RecordDocument record) {

    /** Which tables answer a kind of decision; a kind that is not here is a person's own. */
    private static final Map<String, List<String>> BY_KIND = Map.of(
            "priority", List.of("priority"),
            "eligibility", List.of("eligibility"),
            "allowance", List.of("allowance"),
            "checks", List.of("eligibility", "allowance"),
            "award", List.of("award"));

    static List<String> of(String kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    /** @throws RefusedRecord unless the record holds exactly the tables that decided, each as its hash says */
    void requireIntact() {
        Map<String, @Nullable Object> files = record.map("ruleset", "files");
        List<String> deciding = of(record.text("decision", "kind"));
        if (!files.keySet().equals(Set.copyOf(deciding))) {
            throw new RefusedRecord("Attestation.refused.tables");
        }
        for (String table : deciding) {
            if (!Sha256.of(file(table)).equals(record.text("ruleset", "hashes", table))) {
                throw new RefusedRecord("Attestation.refused.hash", table);
            }
        }
    }

    /** @throws RefusedRecord if it is no table, or that of another ruleset */
    DecisionTable table(String key) {
        DecisionTable table = compiled(key);
        if (!table.name().key().equals(key) || !table.name().versionTag().equals(record.text("ruleset", "tag"))) {
            throw new RefusedRecord("Attestation.refused.otherTable", key);
        }
        return table;
    }

    /** What a table of limits asks. */
    Limits limits(Question question) {
        try {
            return new Limits(question, ThresholdTable.criteria(question.key(), question, table(question.key())));
        } catch (RefusedTable refused) {
            throw new RefusedRecord("Attestation.refused.table", question.key(), refused.reason());
        }
    }

    private DecisionTable compiled(String key) {
        try {
            return TableReader.read(key, file(key).getBytes(StandardCharsets.UTF_8));
        } catch (RefusedTable refused) {
            throw new RefusedRecord("Attestation.refused.table", key, refused.reason());
        }
    }

    private String file(String table) {
        return record.text("ruleset", "files", table);
    }
}
