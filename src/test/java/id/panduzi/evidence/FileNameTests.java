package id.panduzi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SK Menteri 12.pdf | SK Menteri 12.pdf",
                "../../etc/passwd | passwd",
                "C:\\Users\\ani\\surat.docx | surat.docx",
                "berita-acara-🏛-é.pdf | berita-acara-🏛-é.pdf",
                "..hidden | hidden",
                ".. | file",
                "a/ | file",
                "a\"b<c>.pdf | a_b_c_.pdf"
            })
    void leavesANameThatIsNoPath(String given, String safe) {
        assertThat(FileName.safe(given)).isEqualTo(safe);
    }

    @Test
    void showsWhatIsThere() {
        assertThat(FileName.safe("surat\u202efdp\u0000.exe\r\n")).isEqualTo("surat\ufffdfdp\ufffd.exe");
        assertThat(FileName.safe("su\u200brat.pdf")).isEqualTo("surat.pdf");
        assertThat(FileName.safe("e\u0301.pdf")).isEqualTo("é.pdf");
        assertThat(FileName.safe(" ")).isEqualTo("file");
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(FileName.safe("a".repeat(500) + ".pdf")).hasSize(200).endsWith("a.pdf");
        assertThat(FileName.safe("🏛".repeat(500) + ".pdf"))
                .hasSizeBetween(199, 200)
                .endsWith("🏛.pdf");
    }
}
