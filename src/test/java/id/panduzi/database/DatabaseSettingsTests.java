package id.panduzi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class DatabaseSettingsTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(ValidationAutoConfiguration.class, DataSourceAutoConfiguration.class))
            .withUserConfiguration(Database.class);

    @Test
    void goesToTheConfiguredServer() {
        application
                .withPropertyValues(
                        "panduzi.database.url=jdbc:mariadb://db.example/zi",
                        "panduzi.database.user=zi",
                        "panduzi.database.password=rahasia")
                .run(context -> {
                    JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
                    assertThat(details.getJdbcUrl()).startsWith("jdbc:mariadb://db.example/zi?");
                    assertThat(details.getUsername()).isEqualTo("zi");
                    assertThat(details.getPassword()).isEqualTo("rahasia");
                });
    }

    @Test
    void refusesAServerWithoutAUser() {
        application
                .withPropertyValues("panduzi.database.url=jdbc:mariadb://db.example/zi")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("PANDUZI_DB_USER"));
    }

    @Test
    void showsThePasswordToNobody() {
        DatabaseSettings settings = new DatabaseSettings("jdbc:mariadb://db/zi", "zi", "rahasia", Path.of("data"));

        assertThat(settings).asString().doesNotContain("rahasia");
        assertThat(new Account("zi", "rahasia")).asString().doesNotContain("rahasia");
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DatabaseSettings.class)
    @Import(DatabaseConfiguration.class)
    static class Database {}
}
