package id.panduzi.whatif;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.exact.ExactNumber;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Version 28.1 of the schema: inputs beside the decision records that were kept before there were any. */
@Component
class DecisionInputsBackFill implements JavaMigration {

    private static final TypeReference<Map<String, @Nullable Object>> CONTENT = new TypeReference<>() {};
    private static final int AT_ONCE = 500;

    /** Those still without; ones that are there already are left alone, so it may be called again. */
    private static final String MISSING =
            """
            select r.proposal_id, r.kind, r.sequence, r.ruleset_tag, r.outcome, r.content,
              p.award, p.agency_id, a.kind, u.kind, p.season
            from decision_record r
              join proposal p on p.id = r.proposal_id
              join unit u on u.id = p.unit_id
              join agency a on a.id = p.agency_id
              left join decision_input i on i.proposal_id = r.proposal_id and i.sequence = r.sequence
            where r.kind in ('eligibility', 'award') and r.decided_by = 'system' and i.proposal_id is null
            limit\s"""
                    + AT_ONCE;

    private static final String KEEP =
            """
            insert into decision_input (proposal_id, question, sequence, ruleset_tag, outcome, facts, award, agency_id,
              agency_kind, unit_kind, season) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("28.1");
    }

    @Override
    public String getDescription() {
        return "decision inputs of records that exist";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement missing = context.getConnection().prepareStatement(MISSING);
                PreparedStatement keep = context.getConnection().prepareStatement(KEEP)) {
            while (keepSome(missing, keep) > 0) {
                // until none is missing
            }
        }
    }

    private int keepSome(PreparedStatement missing, PreparedStatement keep) throws SQLException {
        int kept = 0;
        try (ResultSet records = missing.executeQuery()) {
            while (records.next()) {
                set(keep, records);
                keep.addBatch();
                kept++;
            }
        }
        if (kept > 0) {
            keep.executeBatch();
        }
        return kept;
    }

    private void set(PreparedStatement keep, ResultSet row) throws SQLException {
        for (int column = 1; column <= 5; column++) {
            keep.setObject(column, row.getString(column));
        }
        Question question = Question.find(row.getString(2)).orElseThrow();
        keep.setBytes(6, FactBytes.write(facts(question, row.getString(6))));
        for (int column = 7; column <= 11; column++) {
            keep.setObject(column, row.getString(column));
        }
    }

    private Facts facts(Question question, String content) {
        try {
            return facts(question, json.readValue(content, CONTENT).get("inputs"));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a decision that cannot be read", damaged);
        }
    }

    private static Facts facts(Question question, @Nullable Object inputs) {
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        if (inputs instanceof Map<?, ?> kept) {
            kept.forEach((key, value) -> Fact.find(question, String.valueOf(key))
                    .ifPresent(fact -> facts.put(fact, value(fact, value).orElseThrow())));
        }
        return Facts.of(facts);
    }

    /** As the record writes it; a number without end as its ratio. */
    private static Optional<FactValue> value(Fact fact, Object written) {
        String text = written.toString();
        int stroke = text.indexOf('/');
        return stroke < 0
                ? fact.scale().read(written)
                : Optional.of(fact.scale()
                        .value(number(text.substring(0, stroke)).dividedBy(number(text.substring(stroke + 1)))));
    }

    private static ExactNumber number(String digits) {
        return ExactNumber.of(new BigDecimal(digits));
    }
}
