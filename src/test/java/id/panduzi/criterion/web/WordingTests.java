package id.panduzi.criterion.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.calendar.Zone;
import id.panduzi.exact.ExactNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

public class WordingTests {

    public static final Wording INDONESIAN = words("id");
    private static final Wording ENGLISH = words("en");

    static Wording words(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(messages, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @CsvSource({
        "0.6,60 %",
        "0.599999,'59,99 %'",
        "0.59999999999999999999,'59,99 %'",
        "0.574,'57,4 %'",
        "0.000001,'0 %'",
        "1,100 %"
    })
    void neverShowsAShareThatFailsAsItsLimit(String share, String shown) {
        assertThat(INDONESIAN.percentAgainst(ExactNumber.parse(share), ExactNumber.parse("0.6")))
                .isEqualTo(shown);
    }

    @Test
    void showsAsManyDecimalsAsItTakesToTellApart() {
        ExactNumber limit = ExactNumber.parse("15.7555");
        assertThat(INDONESIAN.pointsAgainst(ExactNumber.parse("15.7554"), limit))
                .isEqualTo("15,7554");
        assertThat(INDONESIAN.pointsAgainst(ExactNumber.of(2, 3), ExactNumber.ONE))
                .isEqualTo("0,66");
        assertThat(INDONESIAN.difference(ExactNumber.parse("0.0007"))).isEqualTo("0,0007");
    }

    @Test
    void roundsUpWhatIsMissing() {
        assertThat(INDONESIAN.atLeast(ExactNumber.parse("0.8801"))).isEqualTo("0,89");
        assertThat(INDONESIAN.atLeast(ExactNumber.parse("0.88"))).isEqualTo("0,88");
        assertThat(INDONESIAN.percentAtLeast(ExactNumber.of(2, 3))).isEqualTo("66,67 %");
    }

    @Test
    void writesAsTheReaderDoes() {
        assertThat(INDONESIAN.points(ExactNumber.parse("1234.5"))).isEqualTo("1234,50");
        assertThat(ENGLISH.points(ExactNumber.parse("1234.5"))).isEqualTo("1234.50");
        assertThat(INDONESIAN.date(LocalDate.of(2026, 11, 21))).isEqualTo("21 November 2026");
        assertThat(INDONESIAN.date(LocalDate.of(2024, 7, 15))).isEqualTo("15 Juli 2024");
        assertThat(INDONESIAN.moment(Instant.parse("2026-11-21T17:05:00Z")))
                .isEqualTo("22 November 2026 pukul 00.05 WIB");
        assertThat(INDONESIAN.in(Zone.WIT).moment(Instant.parse("2026-11-21T17:05:00Z")))
                .isEqualTo("22 November 2026 pukul 02.05 WIT");
        assertThat(ENGLISH.in(Zone.WITA).date(Instant.parse("2026-11-21T16:05:00Z")))
                .isEqualTo("22 November 2026");
        assertThat(INDONESIAN.all(List.of("a", "b", "c"))).isEqualTo("a, b dan c");
        assertThat(ENGLISH.all(List.of("a"))).isEqualTo("a");
    }

    /** The last day of a task is the same everywhere: it ends with the day of the capital. */
    @Test
    void saysWhenTimeIsUpByBothClocks() {
        Instant due = Instant.parse("2026-11-21T16:59:59.999Z");
        assertThat(INDONESIAN.deadline(due)).isEqualTo("21 November 2026 pukul 23.59 WIB");
        assertThat(INDONESIAN.in(Zone.WIT).deadline(due))
                .isEqualTo("21 November 2026 pukul 23.59 WIB (22 November 2026 pukul 01.59 WIT)");
    }
}
