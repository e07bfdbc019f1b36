package id.panduzi;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.proposal.TaskKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's walk names what is there. */
class ReadmeTests {

    private static final Pattern STEP = Pattern.compile(
            "\\|[^|]*\\|[^|]*\\| ([a-z0-9-]+) \\| `([a-z-]+)` \\| `([a-z]+)\\.(\\w+)` \\| `([\\w/]+)` \\|");

    @Test
    void walksThroughEveryKindOfTaskAsItIsDrawnAndDone() throws IOException {
        List<String> tasks = new ArrayList<>();
        Matcher step = STEP.matcher(Files.readString(Path.of("README.md")));
        while (step.find()) {
            assertThat(Path.of("src/main/java/id/panduzi", step.group(3), step.group(4) + ".java"))
                    .exists();
            String model = Files.readString(Path.of("bpmn", step.group(2) + ".bpmn"));
            if (step.group(5).startsWith("tasks/")) {
                String kind = step.group(5).substring("tasks/".length());
                assertThat(model).contains("id=\"" + kind + "\"");
                tasks.add(kind);
            }
        }
        assertThat(tasks)
                .containsExactlyElementsOf(
                        Stream.of(TaskKind.values()).map(TaskKind::key).toList());
    }

    @Test
    void namesOnlyFilesThatExist() throws IOException {
        Matcher link = Pattern.compile("\\]\\((?!http)([^)#]+)\\)").matcher(Files.readString(Path.of("README.md")));
        List<String> missing = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(Path.of(link.group(1)))) {
                missing.add(link.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }
}
