package id.panduzi.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class FirstAdministratorTests {

    @Test
    void isReadFromTheEnvironment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "PANDUZI_FIRST_ADMINISTRATOR_USERNAME", "sri",
                                "PANDUZI_FIRST_ADMINISTRATOR_PASSWORD", "kata-sandi-panjang")));
        Binder binder = new Binder(ConfigurationPropertySources.get(environment));
        assertThat(binder.bindOrCreate("panduzi.first-administrator", FirstAdministrator.class))
                .isEqualTo(new FirstAdministrator("sri", "kata-sandi-panjang"));
    }

    @Test
    void needsALongPassword() {
        assertThatThrownBy(() -> new FirstAdministrator("sri", "sebelas-aja"))
                .hasMessageContaining("at least 12 characters");
    }

    @Test
    void needsBothOrNeither() {
        assertThat(new FirstAdministrator("", "").isNamed()).isFalse();
        assertThatThrownBy(() -> new FirstAdministrator("sri", "")).hasMessageContaining("both");
        assertThatThrownBy(() -> new FirstAdministrator("", "kata-sandi-panjang"))
                .hasMessageContaining("both");
    }

    @Test
    void keepsThePasswordOutOfLogs() {
        assertThat(new FirstAdministrator("sri", "kata-sandi-panjang").toString())
                .doesNotContain("panjang");
    }
}
