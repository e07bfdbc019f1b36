package id.panduzi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules are what their package-infos say, and lean on nothing but what they name there. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(PanduZi.class);

    @Test
    void keepsTheBordersOfItsModules() {
        MODULES.verify();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void namesWhatAModuleMayUse(String module) throws ClassNotFoundException {
        ApplicationModule declared = Class.forName(module + ".package-info").getAnnotation(ApplicationModule.class);
        assertThat(declared).as("@ApplicationModule on %s", module).isNotNull();
        assertThat(declared.allowedDependencies())
                .as("allowedDependencies of %s; unnamed they would be all", module)
                .doesNotContain(ApplicationModule.OPEN_TOKEN);
        assertThat(declared.type()).isEqualTo(ApplicationModule.Type.CLOSED);
        assertThat(declared.displayName()).isNotBlank();
    }

    static List<String> packages() {
        return MODULES.stream().map(module -> module.getBasePackage().getName()).toList();
    }
}
