package id.panduzi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTests {

    @Test
    void addsWhatTheApplicationNeeds() {
        assertThat(complete("jdbc:mariadb://db:3306/zi"))
                .isEqualTo(
                        "jdbc:mariadb://db:3306/zi?allowLocalInfile=false&nullDatabaseMeansCurrent=true&timezone=UTC");
    }

    @Test
    void keepsWhatTheOperatorWrote() {
        assertThat(complete("jdbc:mariadb://db/zi?sslMode=trust&TimeZone=UTC"))
                .isEqualTo("jdbc:mariadb://db/zi?sslMode=trust&TimeZone=UTC"
                        + "&allowLocalInfile=false&nullDatabaseMeansCurrent=true");
        String whole = complete("jdbc:mariadb://db/zi");
        assertThat(complete(whole)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://db/zi", "jdbc:h2:mem:zi", "db:3306/zi", "jdbc:postgresql://db/zi"})
    void refusesEveryOtherDatabase(String address) {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> new DatabaseUrl(address))
                .withMessageContaining("MariaDB")
                .satisfies(refusal -> assertThat(refusal.action()).contains("PANDUZI_DB_URL"));
    }

    private static String complete(String address) {
        return new DatabaseUrl(address).withRequiredOptions();
    }
}
