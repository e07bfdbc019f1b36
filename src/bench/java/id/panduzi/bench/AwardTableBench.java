package id.panduzi.bench;

import id.panduzi.decisiontable.CompiledTable;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.NumberLine;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.exact.Billionths;
import id.panduzi.exact.ExactNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is one case: thirteen questions to the award table of PermenPANRB 5/2024. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AwardTableBench {

    /** Enough that no branch is always taken. */
    private static final int CASES = 64;

    private final List<List<Asked>> cases = Asked.cases(CASES);
    private final List<List<Map<String, Object>>> forUs = each(Asked::forUs);
    private final List<List<Map<String, Object>>> forCamunda = each(Asked::forCamunda);
    private final List<List<Map<String, Object>>> forKie = each(Asked::forKie);
    private int next;

    private final DecisionTable table;
    private final CompiledTable compiled;
    private final List<List<long[]>> codes;
    private final NumberLine[] lines;
    private final CamundaTable camundaDefault;
    private final CamundaTable camundaLegacy;
    private final KieTable kie;

    public AwardTableBench() {
        byte[] dmn = Asked.dmn();
        table = TableReader.read("award.dmn", dmn);
        compiled = table.compiled();
        codes = each(this::codes);
        lines = codes.get(0).stream().map(each -> compiled.along(3, each)).toArray(NumberLine[]::new);
        camundaDefault = CamundaTable.withDefaultFeel(dmn);
        camundaLegacy = CamundaTable.withLegacyFeel(dmn);
        kie = new KieTable(dmn);
    }

    @Benchmark
    public void camundaDefaultFeel(Blackhole answers) {
        for (Map<String, Object> question : forCamunda.get(nextCase())) {
            answers.consume(camundaDefault.met(question));
        }
    }

    @Benchmark
    public void camundaLegacyFeel(Blackhole answers) {
        for (Map<String, Object> question : forCamunda.get(nextCase())) {
            answers.consume(camundaLegacy.met(question));
        }
    }

    @Benchmark
    public void kieDmn(Blackhole answers) {
        for (Map<String, Object> question : forKie.get(nextCase())) {
            answers.consume(kie.met(question));
        }
    }

    @Benchmark
    public void handWritten(Blackhole answers) {
        for (Asked question : cases.get(nextCase())) {
            answers.consume(HandWritten.met(question.criterion(), question.award(), question.value()));
        }
    }

    @Benchmark
    public void handWrittenInBillionths(Blackhole answers) {
        List<long[]> questions = codes.get(nextCase());
        for (int criterion = 0; criterion < lines.length; criterion++) {
            answers.consume(HandWritten.met(criterion, true, questions.get(criterion)[3]));
        }
    }

    /** With the row, which names limit and article. */
    @Benchmark
    public void oursExplained(Blackhole answers) {
        for (Map<String, Object> question : forUs.get(nextCase())) {
            answers.consume(table.answer(question));
        }
    }

    @Benchmark
    public void oursByCodes(Blackhole answers) {
        for (long[] question : codes.get(nextCase())) {
            answers.consume(compiled.row(question));
        }
    }

    @Benchmark
    public void oursAlongLines(Blackhole answers) {
        List<long[]> questions = codes.get(nextCase());
        for (int criterion = 0; criterion < lines.length; criterion++) {
            answers.consume(lines[criterion].row(questions.get(criterion)[3]));
        }
    }

    /** Nobody is timed before all say the same. */
    @Setup
    public void agree() {
        for (int number = 0; number < CASES; number++) {
            for (int criterion = 0; criterion < lines.length; criterion++) {
                agree(number, criterion);
            }
        }
    }

    private void agree(int number, int criterion) {
        Asked asked = cases.get(number).get(criterion);
        long[] question = codes.get(number).get(criterion);
        boolean met = HandWritten.met(asked.criterion(), asked.award(), asked.value());
        boolean[] others = {
            HandWritten.met(criterion, true, question[3]),
            table.answer(forUs.get(number).get(criterion)).isPresent(),
            compiled.row(question) != CompiledTable.NO_ROW,
            lines[criterion].row(question[3]) != CompiledTable.NO_ROW,
            camundaDefault.met(forCamunda.get(number).get(criterion)),
            camundaLegacy.met(forCamunda.get(number).get(criterion)),
            kie.met(forKie.get(number).get(criterion))
        };
        for (boolean other : others) {
            if (other != met) {
                throw new IllegalStateException("answers differ for " + asked + ": " + Arrays.toString(others));
            }
        }
    }

    private int nextCase() {
        next = (next + 1) % CASES;
        return next;
    }

    private long[] codes(Asked asked) {
        return new long[] {
            compiled.code(0, asked.criterion()),
            compiled.code(1, asked.award()),
            compiled.code(2, asked.agencyKind()),
            Billionths.of(ExactNumber.of(asked.value()))
        };
    }

    private <T> List<List<T>> each(Function<Asked, T> form) {
        return cases.stream()
                .map(questions -> questions.stream().map(form).toList())
                .toList();
    }
}
