package id.panduzi.database;

import jakarta.validation.constraints.AssertTrue;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which database is used.
 *
 * @param url JDBC address of a MariaDB server, or blank for the embedded one
 * @param user account with rights on that one schema; needed with {@code url}
 * @param password of that account
 * @param folder where the embedded server keeps its files; ignored with {@code url}
 */
@Validated
@ConfigurationProperties("panduzi.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("./data/mariadb") Path folder) {

    boolean isEmbedded() {
        return url.isBlank();
    }

    @AssertTrue(message = "PANDUZI_DB_USER must be set together with PANDUZI_DB_URL") boolean isUserGivenWithUrl() {
        return isEmbedded() || !user.isBlank();
    }

    @Override
    public String toString() {
        return isEmbedded() ? "embedded in " + folder : "a configured server";
    }
}
