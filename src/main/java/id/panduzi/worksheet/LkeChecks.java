package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.Reason;
import id.panduzi.worksheet.LkeRow.Group;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the rows of a worksheet file fit together. */
final class LkeChecks {

    private static final ExactNumber FULL = ExactNumber.of(100);
    private static final int AREAS = 6;

    private final String file;
    private final List<LkeRow> rows;
    private final Map<String, LkeRow> byKey = new HashMap<>();

    LkeChecks(String file, List<LkeRow> rows) {
        this.file = file;
        this.rows = rows;
    }

    void check() {
        Damages damages = new Damages();
        rows.forEach(row -> damages.noteAny(() -> checkKeys(row)));
        rows.forEach(row -> damages.noteAny(() -> checkFormula(row)));
        rows.forEach(row -> damages.noteAny(() -> checkCountIsUsed(row)));
        damages.noteAny(this::checkAreas);
        groups(rows).values().forEach(group -> damages.noteAny(() -> checkGroup(group)));
        damages.throwIfAny();
        checkWeights();
    }

    private void checkKeys(LkeRow row) {
        for (String key : row.keys()) {
            LkeRow earlier = byKey.putIfAbsent(key, row);
            if (earlier != null) {
                long line = earlier.place().line();
                throw row.place()
                        .damaged(
                                key.equals(row.code())
                                        ? Reason.of("lke.duplicateCode", key, line)
                                        : Reason.of("lke.duplicateId", key, line));
            }
        }
    }

    private void checkFormula(LkeRow row) {
        row.percentage().ifPresent(formula -> {
            formula.ids().forEach(id -> checkCount(row, id));
            row.nationalIds().forEach(id -> checkCount(row, id));
            Set<String> foreign = new HashSet<>(formula.ids());
            row.nationalIds().forEach(foreign::remove);
            if (!foreign.isEmpty()) {
                throw row.place()
                        .damaged(
                                Reason.of("lke.foreignCount", foreign.iterator().next()));
            }
        });
    }

    private void checkCount(LkeRow row, String id) {
        LkeRow named = byKey.get(id);
        if (named == null) {
            throw row.place().damaged(Reason.of("lke.noCount", id));
        }
        if (!named.isCount()) {
            throw row.place().damaged(Reason.of("lke.notACount", id));
        }
    }

    private void checkCountIsUsed(LkeRow row) {
        if (row.isCount() && rows.stream().noneMatch(other -> isComputedFrom(row, other))) {
            throw row.place().damaged(Reason.of("lke.idleCount"));
        }
    }

    private static boolean isComputedFrom(LkeRow count, LkeRow other) {
        return other.percentage().isPresent() && other.nationalIds().containsAll(count.nationalIds());
    }

    private void checkAreas() {
        Set<String> areas =
                rows.stream().filter(LkeRow::isEnabler).map(LkeRow::area).collect(Collectors.toSet());
        if (areas.size() != AREAS) {
            throw new DamagedWorksheet(file, Reason.of("lke.areas", areas.size(), AREAS));
        }
    }

    private void checkWeights() {
        ExactNumber total = groups(rows).values().stream()
                .map(group -> group.get(0).weight())
                .reduce(ExactNumber.ZERO, ExactNumber::plus);
        if (!total.equals(FULL)) {
            throw new DamagedWorksheet(file, Reason.of("lke.weights", total.toString(), FULL.toString()));
        }
    }

    private static void checkGroup(List<LkeRow> group) {
        LkeRow first = group.get(0);
        for (LkeRow row : group) {
            if (!row.weight().equals(first.weight())) {
                throw row.place()
                        .damaged(Reason.of("lke.otherWeight", first.place().line()));
            }
        }
        List<LkeRow> scored = group.stream().filter(row -> !row.isCount()).toList();
        if (scored.isEmpty()) {
            throw first.place().damaged(Reason.of("lke.nothingScored"));
        }
        checkFacts(scored);
    }

    private static void checkFacts(List<LkeRow> scored) {
        LkeRow first = scored.get(0);
        for (LkeRow row : scored) {
            if (!row.fact().equals(first.fact())) {
                throw row.place()
                        .damaged(Reason.of("lke.otherFact", first.place().line()));
            }
        }
    }

    /** The rows by sub-area, in the order of the file. */
    static Map<Group, List<LkeRow>> groups(List<LkeRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(LkeRow::group, LinkedHashMap::new, Collectors.toList()));
    }
}
