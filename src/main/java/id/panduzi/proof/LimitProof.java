package id.panduzi.proof;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.LimitFlaw;
import id.panduzi.criterion.LimitFlaw.Kind;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proves a table of limits: criterion by criterion, each over the scale of its fact. */
final class LimitProof {

    private final DecisionTable table;
    private final List<Criterion> limits;
    private final List<Note> notes = new ArrayList<>();

    private LimitProof(Question question, DecisionTable table) {
        this.table = table;
        this.limits = ThresholdTable.limits(question, table);
    }

    static List<Note> notes(Question question, DecisionTable table, Optional<Worksheet> worksheet) {
        if (!ThresholdTable.hasItsShape(table)) {
            return List.of(new Note.Misshapen());
        }
        LimitProof proof = new LimitProof(question, table);
        ThresholdTable.flaws(question, table).forEach(proof::add);
        Fact.of(question).forEach(proof::findOverlaps);
        Optional<ScoreParts> parts =
                worksheet.filter(known -> question == Question.AWARD).map(ScoreParts::of);
        proof.notes.addAll(new Bearing(proof.limits, parts).notes());
        Fact.of(question).forEach(proof::findNotAsked);
        return proof.notes;
    }

    private void add(LimitFlaw flaw) {
        Row row = flaw.row();
        switch (flaw.kind()) {
            case UNKNOWN_CRITERION -> notes.add(new Note.NoFact(Optional.of(row), flaw.detail(), Severity.BLOCKS));
            case UNKNOWN_AWARD, UNKNOWN_AGENCY_KIND, NO_MARK -> notes.add(outside(flaw, flaw.detail()));
            case OFF_SCALE -> notes.add(outside(flaw, row.cells().get(3).notation()));
            default -> {
                if (flaw.kind() != Kind.SECOND_LIMIT) {
                    notes.add(new Note.NoLimit(flaw));
                }
            }
        }
    }

    private static Note outside(LimitFlaw flaw, String named) {
        return new Note.OutsideScale(flaw.row(), flaw.kind().column(), named, Severity.BLOCKS);
    }

    /** Two limits of one thing meet at the higher of them. */
    private void findOverlaps(Fact fact) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.cells().get(0).matches(fact.key()))
                .toList();
        List<Domain> domains = table.inputs().stream()
                .map(column -> column.name().equals(ThresholdTable.CRITERION)
                        ? new Domain.Listed(List.of(fact.key()))
                        : domain(fact, column))
                .toList();
        Coverage coverage = new Coverage(new Space(rows, table.inputs(), domains));
        coverage.overlaps().stream().filter(note -> !isKnown(note)).forEach(notes::add);
    }

    private Domain domain(Fact fact, Column column) {
        return column.name().equals(ThresholdTable.VALUE) ? Domain.of(fact.scale(), false) : Domains.of(table, column);
    }

    /** Rows about any criterion meet in each of them: once is enough. */
    private boolean isKnown(Note note) {
        return notes.stream()
                .anyMatch(known -> known instanceof Note.Overlap one
                        && note instanceof Note.Overlap other
                        && one.rows().equals(other.rows()));
    }

    private void findNotAsked(Fact fact) {
        Set<Note.Whom> whom = new LinkedHashSet<>();
        for (Award award : Award.values()) {
            for (AgencyKind kind : AgencyKind.values()) {
                if (limits.stream().noneMatch(limit -> limit.fact() == fact && limit.isFor(award, kind))) {
                    whom.add(new Note.Whom(award, kind));
                }
            }
        }
        if (!whom.isEmpty()) {
            boolean asked = whom.size() < Award.values().length * AgencyKind.values().length;
            notes.add(new Note.NotAsked(fact, asked, whom));
        }
    }
}
