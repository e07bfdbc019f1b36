package id.panduzi.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a ruleset that are no tables, read and written again. */
class RulesetPartsTests {

    @ParameterizedTest
    @ValueSource(strings = {"52-2014", "10-2019", "90-2021", "5-2024"})
    void writesTheCharterThatItRead(String law) throws IOException {
        Charter shipped = CharterFile.read("shipped", content(law, RulesetFiles.CHARTER));
        assertThat(CharterFile.read("written", CharterFile.write(shipped))).isEqualTo(shipped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"52-2014", "10-2019", "90-2021", "5-2024"})
    void writesTheDeadlinesAsTheyWereShipped(String law) throws IOException {
        String shipped = new String(content(law, RulesetFiles.DEADLINES), UTF_8);
        assertThat(DeadlinesFile.write(DeadlinesFile.read("shipped", shipped))).isEqualTo(shipped);
    }

    private static byte[] content(String law, String file) throws IOException {
        return Files.readAllBytes(Path.of("bpmn/rules/PERMENPANRB-" + law, file));
    }
}
