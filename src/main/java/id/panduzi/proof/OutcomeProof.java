package id.panduzi.proof;

import id.panduzi.criterion.SourceMark;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.HitPolicy;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Proves a table that answers something for every input, as what an agency may propose. */
final class OutcomeProof {

    private final DecisionTable table;
    private final Space space;
    private final List<Note> notes = new ArrayList<>();

    private OutcomeProof(DecisionTable table) {
        this.table = table;
        this.space = new Space(
                table.rows(),
                table.inputs(),
                table.inputs().stream().map(column -> Domains.of(table, column)).toList());
    }

    static List<Note> notes(DecisionTable table) {
        OutcomeProof proof = new OutcomeProof(table);
        proof.findUnknown();
        proof.findOutside();
        Coverage coverage = new Coverage(proof.space);
        proof.notes.addAll(coverage.gaps());
        proof.notes.addAll(table.hitPolicy() == HitPolicy.UNIQUE ? coverage.overlaps() : coverage.neverReached());
        return proof.notes;
    }

    private void findUnknown() {
        if (!Domains.answers(table)) {
            notes.add(new Note.Misshapen());
        }
        table.inputs().stream()
                .filter(column -> !Domains.isKnown(table, column))
                .forEach(column -> notes.add(new Note.NoFact(Optional.empty(), column.name(), Severity.BLOCKS)));
    }

    private void findOutside() {
        for (int index = 0; index < table.rows().size(); index++) {
            Row row = table.rows().get(index);
            List<BitSet> box = space.box(index);
            IntStream.range(0, box.size())
                    .forEach(column -> findOutside(row, column, box.get(column).isEmpty()));
            table.outputs().stream()
                    .filter(output -> !mayAnswer(output, row))
                    .forEach(output -> notes.add(
                            new Note.OutsideScale(row, output.name(), row.text(output.name()), Severity.BLOCKS)));
        }
    }

    private void findOutside(Row row, int index, boolean meetsNothing) {
        Column column = table.inputs().get(index);
        Domain domain = Domains.of(table, column);
        if (meetsNothing || Extent.exceeds(row.cells().get(index), domain)) {
            Severity severity = meetsNothing ? Severity.BLOCKS : Severity.NOTICE;
            notes.add(new Note.OutsideScale(
                    row, column.name(), row.cells().get(index).notation(), severity));
        }
    }

    private static boolean mayAnswer(Column output, Row row) {
        String answer = row.text(output.name());
        return switch (output.name()) {
            case Domains.ALLOWANCE -> Domains.ALLOWANCES.contains(answer);
            case Domains.PRIORITY ->
                ExactNumber.read(answer)
                        .filter(ExactNumber::isWhole)
                        .filter(place -> place.isAtLeast(ExactNumber.ONE))
                        .isPresent();
            case ThresholdTable.LAW -> !answer.isBlank();
            case ThresholdTable.MARK -> SourceMark.find(answer).isPresent();
            default -> true;
        };
    }
}
