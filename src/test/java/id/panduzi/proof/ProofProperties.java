package id.panduzi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.decisiontable.TableMother;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is said of random tables is what every input of a small world says, one by one: no more, and no less. */
class ProofProperties {

    /** Words, flags and numbers between and around everything the tables name; null is not known. */
    private static final List<Map<String, @Nullable Object>> WORLD = world();

    private static final List<Map<String, @Nullable Object>> KNOWN = WORLD.stream()
            .filter(input -> input.values().stream().allMatch(Objects::nonNull))
            .toList();

    @Property(tries = 2_000)
    void findsAGapExactlyWhereOneIs(@ForAll("tables") DecisionTable table) {
        List<Note.Gap> gaps = notes(coverage(table).gaps(), Note.Gap.class);
        assertThat(gaps).allSatisfy(gap -> assertThat(table.answer(gap.example().values()))
                .isEmpty());
        boolean open = KNOWN.stream().anyMatch(input -> table.answer(input).isEmpty());
        assertThat(!gaps.isEmpty()).isEqualTo(open);
    }

    @Property(tries = 2_000)
    void findsExactlyTheRowsThatMeet(@ForAll("tables") DecisionTable table) {
        List<Note.Overlap> overlaps = notes(coverage(table).overlaps(), Note.Overlap.class);
        assertThat(overlaps).allSatisfy(overlap -> assertThat(
                        matching(table, overlap.example().values()))
                .contains(overlap.one(), overlap.other()));
        Set<Set<Row>> meeting =
                WORLD.stream().flatMap(input -> pairs(matching(table, input))).collect(Collectors.toSet());
        assertThat(overlaps.stream()
                        .map(overlap -> Set.of(overlap.one(), overlap.other()))
                        .collect(Collectors.toSet()))
                .isEqualTo(meeting);
    }

    @Property(tries = 2_000)
    void findsExactlyTheRowsThatNothingReaches(@ForAll("tables") DecisionTable table) {
        List<Note.NeverReached> never = notes(coverage(table).neverReached(), Note.NeverReached.class);
        Set<Row> reached =
                KNOWN.stream().flatMap(input -> table.answer(input).stream()).collect(Collectors.toSet());
        Set<Row> met =
                KNOWN.stream().flatMap(input -> matching(table, input).stream()).collect(Collectors.toSet());
        assertThat(never)
                .extracting(Note.NeverReached::row)
                .containsExactlyElementsOf(table.rows().stream()
                        .filter(row -> met.contains(row) && !reached.contains(row))
                        .toList());
        assertThat(never).allSatisfy(note -> assertThat(KNOWN)
                .filteredOn(input -> matching(table, input).contains(note.row()))
                .allMatch(input -> matching(table, input).stream().anyMatch(note.by()::contains)));
    }

    @Provide
    Arbitrary<DecisionTable> tables() {
        Arbitrary<String> words =
                Arbitraries.of("-", "\"a\"", "\"b\"", "\"a\",\"b\"", "not(\"a\")", "not(\"a\",\"b\")");
        Arbitrary<String> flags = Arbitraries.of("-", "true", "false");
        Arbitrary<List<String>> rows =
                Combinators.combine(words, flags, amounts()).as(List::of);
        return rows.list().ofMinSize(1).ofMaxSize(7).map(ProofProperties::table);
    }

    private static Arbitrary<String> amounts() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 4);
        return Arbitraries.oneOf(
                Arbitraries.just("-"),
                number.map(from -> ">= " + from),
                number.map(before -> "< " + before),
                number.map(single -> String.valueOf(single)),
                number.map(single -> "not(" + single + ", 2)"),
                number.map(from -> "[" + from + ".." + (from + 2) + ")"),
                number.map(from -> "< " + from + ", [" + (from + 1) + ".." + (from + 2) + ")"),
                number.map(from -> "not([" + from + ".." + (from + 2) + "))"));
    }

    private static DecisionTable table(List<List<String>> rows) {
        TableMother table = TableMother.aTable();
        rows.forEach(row -> table.row(row.get(0), row.get(1), row.get(2)));
        return table.read();
    }

    private static Coverage coverage(DecisionTable table) {
        List<Domain> domains =
                table.inputs().stream().map(column -> Domains.of(table, column)).toList();
        return new Coverage(new Space(table.rows(), table.inputs(), domains));
    }

    private static <N extends Note> List<N> notes(List<Note> notes, Class<N> kind) {
        return notes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Set<Row>> pairs(List<Row> rows) {
        return rows.stream().flatMap(one -> rows.stream()
                .filter(other -> one.number() < other.number())
                .map(other -> Set.of(one, other)));
    }

    private static List<Row> matching(DecisionTable table, Map<String, @Nullable Object> input) {
        return table.rows().stream()
                .filter(row -> row.cells().get(0).matches(input.get("word"))
                        && row.cells().get(1).matches(input.get("flag"))
                        && row.cells().get(2).matches(input.get("amount")))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> world() {
        List<@Nullable Object> amounts = new ArrayList<>();
        for (int half = -4; half <= 16; half++) {
            amounts.add(ExactNumber.of(half, 2));
        }
        amounts.add(null);
        List<Map<String, @Nullable Object>> world = new ArrayList<>();
        for (String word : new @Nullable String[] {"a", "b", "c", null}) {
            for (Boolean flag : new @Nullable Boolean[] {true, false, null}) {
                for (Object amount : amounts) {
                    Map<String, @Nullable Object> input = new HashMap<>();
                    input.put("word", word);
                    input.put("flag", flag);
                    input.put("amount", amount);
                    world.add(input);
                }
            }
        }
        return world;
    }
}
