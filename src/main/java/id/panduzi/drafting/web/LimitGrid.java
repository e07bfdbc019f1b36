package id.panduzi.drafting.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.regulation.web.LimitAudience;
import id.panduzi.regulation.web.LimitSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of limits for people who know no DMN: criteria down, titles across, and beside each change what it was.
 *
 * @param columns what stands above each column of limits
 * @param others rows that are about no one known criterion, in their own notation
 */
record LimitGrid(List<String> columns, List<Group> groups, List<Other> others) {

    /** Criteria of one level. */
    record Group(String level, List<Line> lines) {}

    /** One criterion. */
    record Line(String criterion, String fact, List<Cell> cells, Cell laws, boolean changed) {}

    /**
     * What is asked in one column.
     *
     * @param said what is asked now
     * @param before what was asked where the draft began and is asked no longer
     * @param award for which a row may be added
     */
    record Cell(
            String column,
            List<Said> said,
            List<String> before,
            @Nullable String award) {

        public boolean changed() {
            return !before.isEmpty() || said.stream().anyMatch(Said::isNew);
        }
    }

    /** Words that come from a row. */
    record Said(String row, String text, boolean isNew) {}

    /** A row as it is written. */
    record Other(String row, String text) {}

    static LimitGrid of(DecisionTable now, @Nullable DecisionTable before, LimitSentence is, LimitSentence was) {
        return new Drawing(LimitRule.of(now), before == null ? List.of() : LimitRule.of(before), is, was).grid(now);
    }

    /** Puts the grid together. */
    private record Drawing(List<LimitRule> now, List<LimitRule> before, LimitSentence is, LimitSentence was) {

        LimitGrid grid(DecisionTable table) {
            List<LimitAudience> columns = columns();
            List<Fact> facts = Question.find(table.name().key()).map(Fact::of).orElse(List.of());
            List<Group> groups = new ArrayList<>();
            for (Fact.Level level : Fact.Level.values()) {
                List<Line> lines = facts.stream()
                        .filter(fact -> fact.level() == level && isAsked(fact))
                        .map(fact -> line(fact, columns))
                        .toList();
                if (!lines.isEmpty()) {
                    groups.add(new Group(is.words().say("rules.level." + level), lines));
                }
            }
            return new LimitGrid(
                    columns.stream().map(column -> column.title(is.words())).toList(), groups, others(table));
        }

        private List<LimitAudience> columns() {
            boolean byKind = now.stream().anyMatch(LimitRule::dependsOnAgencyKind)
                    || before.stream().anyMatch(LimitRule::dependsOnAgencyKind);
            return LimitAudience.all(byKind);
        }

        private boolean isAsked(Fact fact) {
            return now.stream().anyMatch(rule -> rule.fact() == fact)
                    || before.stream().anyMatch(rule -> rule.fact() == fact);
        }

        private Line line(Fact fact, List<LimitAudience> columns) {
            List<Cell> cells =
                    columns.stream().map(column -> limits(fact, column)).toList();
            Cell laws = cell("", null, of(now, fact), of(before, fact), LimitGrid::law, LimitGrid::law);
            boolean changed = laws.changed() || cells.stream().anyMatch(Cell::changed);
            return new Line(is.words().say(fact), fact.key(), cells, laws, changed);
        }

        private Cell limits(Fact fact, LimitAudience column) {
            return cell(
                    column.title(is.words()),
                    column.award().name(),
                    asked(now, fact, column),
                    asked(before, fact, column),
                    rule -> rule.said(is),
                    rule -> rule.said(was));
        }

        private static List<LimitRule> of(List<LimitRule> rules, Fact fact) {
            return rules.stream().filter(rule -> rule.fact() == fact).toList();
        }

        private static List<LimitRule> asked(List<LimitRule> rules, Fact fact, LimitAudience column) {
            return of(rules, fact).stream()
                    .filter(rule -> rule.isFor(column.award(), column.kind()))
                    .toList();
        }

        private Cell cell(
                String column,
                @Nullable String award,
                List<LimitRule> now,
                List<LimitRule> before,
                Function<LimitRule, String> says,
                Function<LimitRule, String> said) {
            List<String> old = before.stream().map(said).distinct().toList();
            boolean compared = !this.before.isEmpty();
            List<Said> all = new ArrayList<>();
            now.forEach(rule -> {
                String text = says.apply(rule);
                if (all.stream().noneMatch(one -> one.text().equals(text))) {
                    all.add(new Said(rule.row().id(), text, compared && !old.contains(text)));
                }
            });
            List<String> gone = old.stream()
                    .filter(text -> all.stream().noneMatch(one -> one.text().equals(text)))
                    .toList();
            return new Cell(column, all, gone, award);
        }

        private List<Other> others(DecisionTable table) {
            List<Row> read = now.stream().map(LimitRule::row).toList();
            return table.rows().stream()
                    .filter(row -> !read.contains(row))
                    .map(row -> new Other(row.id(), TableText.of(row)))
                    .toList();
        }
    }

    private static String law(LimitRule rule) {
        return rule.row().text("law");
    }
}
