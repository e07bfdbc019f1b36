package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.redsix.dmncheck.result.ValidationResult;
import de.redsix.dmncheck.util.ValidatorLoader;
import de.redsix.dmncheck.validators.core.Validator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What dmn-check finds in the tables that ship: a checker that is not ours, with all its validators and no exception. */
class SecondOpinionTests {

    private static final List<Validator> VALIDATORS = ValidatorLoader.getValidators();

    static Stream<Arguments> tables() {
        return ShippedRulesets.files().stream().flatMap(files -> RulesetFiles.TABLES.stream()
                .map(table -> Arguments.of(files.folder(), table, files.text(RulesetFiles.tableFile(table)))));
    }

    @Test
    void asksAllValidatorsAboutAllTables() {
        assertThat(VALIDATORS).hasSize(21);
        assertThat(tables()).hasSize(16);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tables")
    void findsNothingInATableThatShips(String ruleset, String table, String xml) {
        assertThat(opinion(xml)).isEmpty();
    }

    @Test
    void findsWhatIsWrong() {
        String xml = ShippedRulesets.files().stream()
                .map(files -> files.text(RulesetFiles.tableFile("allowance")))
                .findFirst()
                .orElseThrow();
        assertThat(opinion(xml.replaceFirst("<text>\"[a-z]+\"</text>", "<text>4</text>")))
                .isNotEmpty();
        assertThat(opinion(xml.replaceFirst("label=\"[^\"]+\"", "label=\"Jalur\"")))
                .isNotEmpty();
    }

    private static List<String> opinion(String xml) {
        DmnModelInstance model =
                Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return VALIDATORS.stream()
                .flatMap(validator -> validator.apply(model).stream())
                .map(SecondOpinionTests::said)
                .toList();
    }

    private static String said(ValidationResult finding) {
        return finding.getSeverity() + " " + finding.getElement().getAttributeValue("id") + ": " + finding.getMessage();
    }
}
