package id.panduzi.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedWorksheetTests {

    private static final String SOUND = Worksheets.text("PERMENPANRB-90-2021");

    /** Replaces the first occurrence of a piece of the sound file and expects the line and reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            A.I.1.i.b,scored                | A.I.1.i.a,scored                | line 3: duplicate code 'A.I.1.i.a', as in line 2
            A/B/C,,2,Cara                   | A/B/C,,1,Cara                   | line 3: duplicate national id '1', as in line 2
            A.I.1.i.b,scored                | 1,scored                        | line 3: duplicate code '1', as in line 2
            A.I.1.i.b,scored                | ,scored                         | line 3: no code
            A.I.1.i.b,scored                | A.I.1.i.b,skored                | line 3: unknown row type 'skored'
            A.I.1.i.b,scored                | A.I.1.i.b,input                 | line 3: answer type 'A/B/C' does not fit row type 'input'
            A.I.1.i.b,scored                | A.I.1.i.b,area                  | line 3: answer type 'A/B/C' does not fit row type 'area'
            A/B/C,,2,                       | A/B/C/F,,2,                     | line 3: unknown answer type 'A/B/C/F'
            A/B/C,,2,                       | a/b/c,,2,                       | line 3: unknown answer type 'a/b/c'
            i.b,scored,pengungkit-pemenuhan | i.b,scored,pengungkit-lain      | line 3: unknown component 'pengungkit-lain'
            A/B/C,,2,                       | A/B/C,share(Q88;Q89),2,         | line 3: answer type 'A/B/C' takes no formula
            A/B/C,,2,                       | A/B/C,,2;3,                     | line 3: 2 national ids do not fit
            A/B/C,,2,                       | A/B/C,,two,                     | line 3: unreadable number in national_ids 'two'
            A/B/C,,2,Cara memilih anggota tim | A/B/C,,2,                       | line 3: no title
            0.5,A/B/C,,2                    | 0.25,A/B/C,,2                   | line 3: weight differs from line 2 of the same sub-area
            0.5,A/B/C,,2                    | '0,5,A/B/C,,2'                  | line 3: 13 cells instead of 12
            0.5,A/B/C,,2                    | half,A/B/C,,2                   | line 3: unreadable number 'half' as sub_area_weight
            0.5,A/B/C,,2                    | 1e1,A/B/C,,2                    | line 3: unreadable number '1e1' as sub_area_weight
            0.5,A/B/C,,2                    | ,A/B/C,,2                       | line 3: unreadable number '' as sub_area_weight
            0.5,A/B/C,,2                    | 0.0,A/B/C,,2                    | line 3: weight '0.0' is not above 0
            0.5,A/B/C,,2                    | -0.5,A/B/C,,2                   | line 3: weight '-0.5' is not above 0
            i.b,scored,pengungkit-pemenuhan,Manajemen Perubahan,Penyusunan Tim Kerja | i.b,scored,pengungkit-pemenuhan,Manajemen Perubahan, | line 3: no sub_area
            memilih anggota tim,,           | memilih anggota tim,,spkp       | line 3: only a scored result row feeds a fact
            share(Q89;Q88)                  | share(Q89;Q88                   | line 89: formula 'share(Q89;Q88' does not parse
            share(Q89;Q88)                  | ratio(Q89;Q88)                  | line 89: formula 'ratio(Q89;Q88)' does not parse
            share(Q89;Q88)                  | share(Q889;Q88)                 | line 89: Q889 is not in the file
            share(Q89;Q88)                  | share(Q92;Q88)                  | line 89: Q92 is not a count
            share(Q89;Q88)                  | share(Q90;Q88)                  | line 89: formula names Q90, national_ids do not
            share(Q89;Q88),88;89            | share(Q89;Q88),88;89;889        | line 89: Q889 is not in the file
            share(Q89;Q88),88;89            | share(Q89;Q88),88;89;88         | line 89: duplicate national id in '88;89;88'
            102;103;104                     | 102;103                         | line 108: count belongs to no computed item
            index(4)                        | index(5)                        | line 134: an index has the formula index(4), not 'index(5)'
            index(4)                        | ''                              | line 134: an index has the formula index(4), not ''
            bersih.kinerja                  | ''                              | line 135: no fact
            bersih.kinerja                  | bersih.performa                 | line 135: unknown fact 'bersih.performa'
            ,5.0,A                          | ,4.5,A                          | weights add up to 99.5 instead of 100
            ,5.0,A                          | ,5.0000000000000001,A           | weights add up to 100.0000000000000001 instead of 100
            Manajemen Perubahan             | Manajemen Perubahn              | 7 areas instead of 6
            """)
    void namesFileLineAndReason(String piece, String damage, String reason) {
        assertThat(SOUND).contains(piece);
        String damaged = SOUND.replaceFirst(Pattern.quote(piece), damage);
        assertThatThrownBy(() -> Worksheets.read(damaged))
                .isInstanceOf(DamagedWorksheet.class)
                .hasMessageStartingWith("lke.csv")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "code", "code,row_type,component\n"})
    void wantsTheHeader(String text) {
        assertThatThrownBy(() -> Worksheets.read(text))
                .isInstanceOf(DamagedWorksheet.class)
                .hasMessageStartingWith("lke.csv line 1: unknown header");
        assertThatThrownBy(() -> Worksheets.read(SOUND.replaceFirst("national_ids", "portalrb_soal_id")))
                .hasMessageContaining("unknown header");
    }

    @Test
    void wantsRows() {
        assertThatThrownBy(() -> Worksheets.read(SOUND.lines().findFirst().orElseThrow()))
                .isInstanceOf(DamagedWorksheet.class)
                .hasMessage("lke.csv: 0 areas instead of 6");
    }

    @Test
    void wantsAScoredItemInEachSubArea() {
        String lonely = SOUND.replace(",Komitmen dalam perubahan,2.0,Jumlah,,88", ",Sendiri,2.0,Jumlah,,88");
        assertThatThrownBy(() -> Worksheets.read(lonely))
                .isInstanceOf(DamagedWorksheet.class)
                .hasMessage("lke.csv line 90: sub-area has no scored item");
    }

    @Test
    void wantsOneFactInASubArea() {
        String mixed = SOUND.replace("Capaian Kinerja Lebih Baik,5.0", "Survei Persepsi Anti Korupsi,17.5");
        assertThatThrownBy(() -> Worksheets.read(mixed))
                .isInstanceOf(DamagedWorksheet.class)
                .hasMessage("lke.csv line 135: fact differs from line 134 of the same sub-area");
    }

    @Test
    void wantsNoSubAreaOnAnAreaRow() {
        String area = Worksheets.text("PERMENPANRB-10-2019").replace("Perubahan,,8", "Perubahan,Tim,8");
        assertThatThrownBy(() -> Worksheets.read(area))
                .isInstanceOf(DamagedWorksheet.class)
                .hasMessage("lke.csv line 2: an area row has no sub_area");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"open", "\"a\"b,c"})
    void wantsReadableCsv(String line) {
        assertThatThrownBy(() -> Worksheets.read(SOUND + line))
                .isInstanceOf(DamagedWorksheet.class)
                .hasMessageStartingWith("lke.csv: not readable as CSV");
    }

    @Test
    void saysSoWhenTheFileBreaksOff() throws IOException {
        Reader closed = new StringReader(SOUND);
        closed.close();
        assertThatThrownBy(() -> Worksheet.read("lke.csv", closed)).isInstanceOf(DamagedWorksheet.class);
    }

    @Test
    void readsTheSoundFile() {
        assertThat(Worksheets.read(SOUND).items()).hasSize(135);
        assertThat(Worksheets.read(SOUND.replace("\n", "\r\n")).items()).hasSize(135);
    }
}
