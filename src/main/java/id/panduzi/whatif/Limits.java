package id.panduzi.whatif;

import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Verdict;
import java.util.List;

/**
 * All that one ruleset asks of one kind of case, in a form that judges many: each row of a table of limits is met from
 * one number on, so a verdict is a comparison of two whole numbers, and the same as the table's own.
 */
final class Limits {

    private final List<Criterion> criteria;
    private final int[] codes;
    private final long[] least;

    Limits(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
        this.codes = criteria.stream()
                .mapToInt(criterion -> FactBytes.code(criterion.fact()))
                .toArray();
        this.least = criteria.stream()
                .mapToLong(criterion -> FactBytes.billionths(criterion.limit()))
                .toArray();
    }

    int size() {
        return least.length;
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
        for (int index = 0; index < least.length; index++) {
            long number = numbers[codes[index]];
            if (index == left || number >= least[index]) {
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
        return number >= least[index] ? Verdict.MET : Verdict.NOT_MET;
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
