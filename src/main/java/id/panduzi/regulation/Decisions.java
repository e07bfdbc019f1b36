package id.panduzi.regulation;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Limits;
import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a ruleset. Official answers come from Camunda's DMN engine on the published tables; rehearsals from the compiled
 * form of the same tables, which is exact and explains itself. The two agree, and an official answer with which
 * the compiled form does not agree is never given.
 */
@Component
public class Decisions {

    private final OfficialTables officialTables;

    Decisions(OfficialTables officialTables) {
        this.officialTables = officialTables;
    }

    /**
     * The official answer.
     *
     * @param kind needed where a criterion depends on the kind of agency
     * @throws InvalidInput if it is needed and missing
     */
    public Decision decide(Ruleset ruleset, Question question, Award award, @Nullable AgencyKind kind, Facts facts) {
        return answer(ruleset, question, award, kind, facts, (table, asked) -> officialRow(ruleset, table, asked));
    }

    /** The same without the engine: for pages that answer while one types, and for analysis. Never an official act. */
    public Decision rehearse(Ruleset ruleset, Question question, Award award, @Nullable AgencyKind kind, Facts facts) {
        return answer(ruleset, question, award, kind, facts, DecisionTable::answer);
    }

    /**
     * What an agency may propose.
     *
     * @param facts of the agency
     * @return empty where too little is known to say
     */
    public Optional<Ruled<Allowance>> allowance(Ruleset ruleset, AgencyKind kind, ProposalPath path, Facts facts) {
        DecisionTable table = ruleset.table("allowance");
        Map<String, Object> asked = Asked.ofAllowance(kind, path, facts);
        return table.firmAnswer(asked)
                .flatMap(firm -> officialRow(ruleset, table, asked))
                .map(row -> Ruled.by(row, Allowance.valueOf(row.text("allowance"))));
    }

    /** Priority of a unit, 1 first; empty if the table has no row for it. */
    public Optional<Ruled<Integer>> priority(Ruleset ruleset, boolean coreBusiness, ServedParty servedParty) {
        Map<String, Object> asked = Asked.ofPriority(coreBusiness, servedParty);
        return officialRow(ruleset, ruleset.table("priority"), asked)
                .map(row -> Ruled.by(row, Integer.valueOf(row.text("priority"))));
    }

    private static Decision answer(
            Ruleset ruleset,
            Question question,
            Award award,
            @Nullable AgencyKind kind,
            Facts facts,
            Evaluation evaluation) {
        Limits limits = new Limits(question, ruleset.criteria(question));
        if (kind == null && limits.dependOnAgencyKind()) {
            throw new InvalidInput(FieldError.of("agencyKind", "required"));
        }
        DecisionTable table = ruleset.table(question.key());
        return limits.decide(award, kind, facts, asked -> evaluation.row(table, asked));
    }

    private Optional<Row> officialRow(Ruleset ruleset, DecisionTable table, Map<String, ?> asked) {
        Optional<Row> official = officialTables.ask(ruleset.tag(), table, asked);
        if (!official.equals(table.answer(asked))) {
            throw new IllegalStateException("engine and compiled form disagree on " + table.name() + " for " + asked);
        }
        return official;
    }

    /** Who evaluates a table: the engine or the compiled form. */
    private interface Evaluation {
        Optional<Row> row(DecisionTable table, Map<String, ?> asked);
    }
}
