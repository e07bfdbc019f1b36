package id.panduzi.whatif;

import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Verdict;
import id.panduzi.decisiontable.CompiledTable;
import id.panduzi.decisiontable.NumberLine;
import id.panduzi.exact.Billionths;
import java.util.List;

/**
 * All that one ruleset asks of one kind of case, in a form that judges many: of each criterion the compiled table as a
 * function of the case's number alone.
 */
final class Limits {

    private final List<Criterion> criteria;
    private final int[] codes;
    private final long[] least;
    private final NumberLine[] lines;

    /** With the line of each criterion, in the same order. */
    Limits(List<Criterion> criteria, List<NumberLine> lines) {
        this.criteria = List.copyOf(criteria);
        this.lines = lines.toArray(NumberLine[]::new);
        this.codes = criteria.stream()
                .mapToInt(criterion -> FactBytes.code(criterion.fact()))
                .toArray();
        this.least = criteria.stream()
                .mapToLong(criterion -> Billionths.of(criterion.limit().number()))
                .toArray();
    }

    int size() {
        return lines.length;
    }

    Criterion criterion(int index) {
        return criteria.get(index);
    }

    int code(int index) {
        return codes[index];
    }

    long least(int index) {
        return least[index];
    }

    /** One not met makes the whole not met; else one not known makes it not known; else it is met. */
    Verdict judge(long[] numbers) {
        return judgeWithout(-1, numbers);
    }

    /** The same, leaving one criterion out. */
    Verdict judgeWithout(int left, long[] numbers) {
        boolean known = true;
        for (int index = 0; index < lines.length; index++) {
            long number = numbers[codes[index]];
            if (index == left || isMet(index, number)) {
                continue;
            }
            if (number != FactBytes.NOT_KNOWN) {
                return Verdict.NOT_MET;
            }
            known = false;
        }
        return known ? Verdict.MET : Verdict.NOT_KNOWN;
    }

    Verdict judge(int index, long[] numbers) {
        long number = numbers[codes[index]];
        if (number == FactBytes.NOT_KNOWN) {
            return Verdict.NOT_KNOWN;
        }
        return isMet(index, number) ? Verdict.MET : Verdict.NOT_MET;
    }

    private boolean isMet(int index, long number) {
        return lines[index].row(number) != CompiledTable.NO_ROW;
    }

    /** Where it asks of that fact, or -1. */
    int indexOf(int code) {
        for (int index = 0; index < codes.length; index++) {
            if (codes[index] == code) {
                return index;
            }
        }
        return -1;
    }

    /** Where the row with that id stands, or -1 if it asks nothing of these cases. */
    int indexOf(String rule) {
        for (int index = 0; index < codes.length; index++) {
            if (criteria.get(index).rule().equals(rule)) {
                return index;
            }
        }
        return -1;
    }
}
