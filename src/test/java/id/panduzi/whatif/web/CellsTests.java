package id.panduzi.whatif.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "  =1+1",
                "\t=1+1",
                "\r=1",
                "\uFF1DHYPERLINK(\"http://x\")"
            })
    void keepsSpreadsheetsFromComputingATitle(String text) {
        assertThat(Cells.harmless(text)).isEqualTo("'" + text);
    }

    @Test
    void leavesNamesAsTheyAre() {
        assertThat(Cells.harmless("RSUD Bukit Asri (kelas B) - 2")).isEqualTo("RSUD Bukit Asri (kelas B) - 2");
        assertThat(Cells.harmless("")).isEmpty();
    }
}
