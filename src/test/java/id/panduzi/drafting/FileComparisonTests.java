package id.panduzi.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileComparisonTests {

    private static final String GAZETTE = "  - {about: gazette, mark: unverified, id: Belum, en: Not yet}\n";
    private static final String PRIORITY = "  - {about: priority, mark: secondary, id: Salindia, en: A slide}\n";

    @Test
    void takesARemarkForOneCellWhereverItStands() {
        assertThat(FileComparison.of("ruleset.yaml", marks(GAZETTE + PRIORITY), marks(PRIORITY)))
                .containsExactly(new CellChange("", "marks.gazette", "unverified · Belum · Not yet", null));
        assertThat(FileComparison.of("ruleset.yaml", marks(GAZETTE + PRIORITY), marks(PRIORITY + GAZETTE)))
                .isEmpty();
    }

    @Test
    void losesNothingOfARemark() {
        assertThat(FileComparison.of("ruleset.yaml", marks(GAZETTE), marks(GAZETTE.replace("Not yet", "Not found"))))
                .containsExactly(new CellChange(
                        "", "marks.gazette", "unverified · Belum · Not yet", "unverified · Belum · Not found"));
    }

    private static byte[] marks(String remarks) {
        return ("law: PermenPANRB 7/2027\nmarks:\n" + remarks).getBytes(StandardCharsets.UTF_8);
    }
}
