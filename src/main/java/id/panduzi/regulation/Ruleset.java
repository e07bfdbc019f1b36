package id.panduzi.regulation;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Limits;
import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.worksheet.Worksheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything one regulation fixes for a proposal, in one published version: immutable, and the same for ever. */
public final class Ruleset {

    private final Charter charter;
    private final Map<String, DecisionTable> tables;
    private final Map<Question, List<Criterion>> criteria;
    private final Worksheet worksheet;
    private final List<Deadline> deadlines;

    Ruleset(
            Charter charter,
            Map<String, DecisionTable> tables,
            Map<Question, List<Criterion>> criteria,
            Worksheet worksheet,
            List<Deadline> deadlines) {
        this.charter = charter;
        this.tables = Map.copyOf(tables);
        this.criteria = Map.copyOf(criteria);
        this.worksheet = worksheet;
        this.deadlines = List.copyOf(deadlines);
    }

    public RulesetTag tag() {
        return charter.tag();
    }

    public Charter charter() {
        return charter;
    }

    public Worksheet worksheet() {
        return worksheet;
    }

    public List<Deadline> deadlines() {
        return deadlines;
    }

    /** The tables in the order in which a proposal meets them. */
    public List<DecisionTable> tables() {
        return RulesetFiles.TABLES.stream().map(this::table).toList();
    }

    /** What is asked for an award, in the order of the table; for units of any agency if the kind is null. */
    public List<Criterion> criteria(Question question, Award award, @Nullable AgencyKind kind) {
        return new Limits(question, criteria(question)).of(award, kind);
    }

    List<Criterion> criteria(Question question) {
        return criteria.getOrDefault(question, List.of());
    }

    DecisionTable table(String key) {
        DecisionTable table = tables.get(key);
        if (table == null) {
            throw new IllegalArgumentException("no table " + key);
        }
        return table;
    }
}
