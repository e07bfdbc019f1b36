package id.panduzi.bench;

import id.panduzi.decisiontable.CompiledTable;
import id.panduzi.decisiontable.NumberLine;
import id.panduzi.decisiontable.TableReader;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One operation asks the award table for 300,000 cases of thirteen criteria, WBK and WBBM, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReplayBench {

    static final int CASES = 300_000;
    private static final int BLOCK = 2_000;

    private final int criteria = Asked.CRITERIA.size();
    private final CompiledTable table;
    private final NumberLine[][] lines;
    private final long[][] values;
    private final byte[] awards = new byte[CASES];

    public ReplayBench() {
        table = TableReader.read("award.dmn", Asked.dmn()).compiled();
        lines = Asked.CRITERIA.stream()
                .map(criterion -> new NumberLine[] {line(criterion, "WBK"), line(criterion, "WBBM")})
                .toArray(NumberLine[][]::new);
        SplittableRandom random = new SplittableRandom(20261122);
        values = IntStream.range(0, criteria)
                .mapToObj(criterion ->
                        random.longs(CASES, 0, 100_000_000_000L).toArray())
                .toArray(long[][]::new);
        for (int each = 0; each < CASES; each++) {
            awards[each] = (byte) random.nextInt(2);
        }
    }

    /** How many of the 3.9 million answers are that the minimum is met. */
    @Benchmark
    public long replay() {
        return IntStream.range(0, CASES / BLOCK)
                .parallel()
                .mapToLong(block -> met(block * BLOCK))
                .sum();
    }

    private long met(int from) {
        long met = 0;
        for (int criterion = 0; criterion < criteria; criterion++) {
            NumberLine[] byAward = lines[criterion];
            long[] column = values[criterion];
            for (int each = from; each < from + BLOCK; each++) {
                met += byAward[awards[each]].row(column[each]) == CompiledTable.NO_ROW ? 0 : 1;
            }
        }
        return met;
    }

    private NumberLine line(String criterion, String award) {
        long[] codes = {table.code(0, criterion), table.code(1, award), table.code(2, "PEMDA"), 0};
        return table.along(3, codes);
    }
}
