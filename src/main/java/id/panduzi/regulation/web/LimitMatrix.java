package id.panduzi.regulation.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.regulation.Ruleset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All limits of a question at a glance: criteria down, titles and kinds of agency across.
 *
 * @param columns what stands above each column
 * @param groups criteria by whom they are asked of
 */
record LimitMatrix(List<String> columns, List<Group> groups) {

    /** Criteria of one level. */
    record Group(String level, List<Line> lines) {}

    /** One criterion. */
    record Line(String criterion, List<Cell> cells) {}

    /**
     * What is asked in one column.
     *
     * @param limit null where nothing is asked
     * @param mark how the article is founded, null if it was read in the regulation itself
     */
    record Cell(
            String column, @Nullable String limit, @Nullable String mark) {}

    static LimitMatrix of(Question question, LimitWords limits) {
        List<LimitAudience> columns = columns(question, limits.ruleset());
        List<Group> groups = new ArrayList<>();
        for (Fact.Level level : Fact.Level.values()) {
            List<Line> lines = Fact.of(question).stream()
                    .filter(fact -> fact.level() == level)
                    .flatMap(fact -> line(fact, columns, limits).stream())
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(limits.words().say("rules.level." + level), lines));
            }
        }
        return new LimitMatrix(
                columns.stream().map(column -> column.title(limits.words())).toList(), groups);
    }

    private static List<LimitAudience> columns(Question question, Ruleset ruleset) {
        boolean byKind = Arrays.stream(Award.values())
                .flatMap(award -> Arrays.stream(AgencyKind.values())
                        .flatMap(kind -> ruleset.criteria(question, award, kind).stream()))
                .anyMatch(Criterion::dependsOnAgencyKind);
        return LimitAudience.all(byKind);
    }

    private static Optional<Line> line(Fact fact, List<LimitAudience> columns, LimitWords limits) {
        List<Cell> cells =
                columns.stream().map(column -> cell(fact, column, limits)).toList();
        return cells.stream().allMatch(cell -> cell.limit() == null)
                ? Optional.empty()
                : Optional.of(new Line(limits.words().say(fact), cells));
    }

    private static Cell cell(Fact fact, LimitAudience column, LimitWords limits) {
        Optional<Criterion> asked = limits.ruleset().criteria(fact.question(), column.award(), column.kind()).stream()
                .filter(criterion -> criterion.fact() == fact)
                .findFirst();
        return new Cell(
                column.title(limits.words()),
                asked.map(limits::of).orElse(null),
                asked.map(criterion -> limits.words().doubt(criterion.mark())).orElse(null));
    }
}
