package id.panduzi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benches and prints what they come to, with the machine and what was asked for. */
public final class Benches {

    private static final PrintStream OUT = System.out;
    private static final int FORKS = 2;
    private static final int WARM_UPS = 4;
    private static final int MEASUREMENTS = 5;

    private final Map<String, Double> scores = new LinkedHashMap<>();

    private Benches() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        machine();
        Benches benches = new Benches();
        for (RunResult result : new Runner(options()).run()) {
            String label = result.getPrimaryResult().getLabel();
            benches.scores.put(label, result.getPrimaryResult().getScore());
        }
        machine();
        benches.summary();
    }

    private static org.openjdk.jmh.runner.options.Options options() {
        return new OptionsBuilder()
                .include("id\\.panduzi\\.bench\\.")
                .forks(FORKS)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(MEASUREMENTS)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("-Xmx1g", "-Dlogback.configurationFile=src/bench/logback.xml")
                .resultFormat(ResultFormatType.JSON)
                .result("target/benches.json")
                .build();
    }

    private static void machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        Path memory = Path.of("/proc/meminfo");
        String cpu = Files.exists(cpus) ? line(cpus, "model name") : System.getProperty("os.arch");
        OUT.printf(
                "%nMachine: %s, %d cores, %s, JDK %s (%s), load %.2f%n%n",
                cpu,
                Runtime.getRuntime().availableProcessors(),
                Files.exists(memory) ? line(memory, "MemTotal") : "RAM not known",
                Runtime.version(),
                System.getProperty("java.vm.name"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String line(Path file, String start) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse(start + ": not known")
                .replaceAll("\\s+", " ");
    }

    private void summary() {
        double ours = scores.get("oursExplained");
        OUT.printf("%nA case of 13 questions to %s%n", Asked.TABLE);
        scores.forEach((label, nanos) -> {
            if (!label.equals("replay")) {
                OUT.printf("%-25s %,14.0f ns a case %,12.1f ns a question %,10.2f x ours%n", label, nanos, nanos / 13, nanos / ours);
            }
        });
        target("at least 100 x Camunda's default FEEL", scores.get("camundaDefaultFeel") / ours, 100);
        target("at least 2 x kie-dmn", scores.get("kieDmn") / ours, 2);
        target("not below Camunda's legacy FEEL", scores.get("camundaLegacyFeel") / ours, 1);
        target("within 20 x of hand-written Java", 20 * scores.get("handWritten") / ours, 1);
        target("by codes, within 20 x of the fastest by hand", 20 * scores.get("handWrittenInBillionths") / scores.get("oursByCodes"), 1);
        double replay = scores.get("replay");
        OUT.printf("replay of 300,000 cases: %.1f ms, %,.0f million questions a second%n", replay, ReplayBench.CASES * 13 / replay / 1_000);
    }

    private static void target(String words, double reached, double asked) {
        OUT.printf("%-46s %s (%,.1f, asked %,.0f)%n", words, reached >= asked ? "reached" : "MISSED", reached, asked);
    }
}
