package id.panduzi.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the short tasks ask for is what outside systems were told. */
class ShippedFormsTests {

    private static final Forms FORMS = new Forms(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "recordDeclaration    ; declaredOn, place, staffCount, pactsSigned, witnesses?",
                "designateUnit        ; decreeNumber, decreeDate, coreBusiness, servedParty: public|otherAgencies|internal",
                "submitSelfAssessment ; confirmed",
                "reviewLead           ; outcome: approve|sendBack, note",
                "reviewTechnical      ; outcome: approve|sendBack, note",
                "approveByLeader      ; outcome: approve|refuse, note",
                "fileProposalLetter   ; letterNumber, letterDate, sptjmNumber, confirmed",
                "recordInterview      ; heldOn, outcome: continue|fail, condition, recommendation?",
                "recordSurvey         ; respondents, spakIndex, spkpIndex, conductedBy",
                "recordFieldVisit     ; outcome: passed|failed|toPanel, condition, recommendation?",
                "issueDecree          ; decreeNumber, decreeDate",
                "reportMonitoring     ; reportedOn, outcome: stillMeets|noLonger, note",
                "decideRevocation     ; outcome: keep|revoke, decreeNumber?, decreeDate?, reason",
            })
    void asksForWhatTheApiSays(String kind, String fields) {
        assertThat(FORMS.find(kind).orElseThrow().fields().stream()
                        .map(ShippedFormsTests::described)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(fields);
    }

    @Test
    void takesNoDayInTheFutureForSomethingDone() throws IOException {
        assertThat(shipped().flatMap(form -> form.fields().stream()).filter(field -> field.type() == FieldType.DATE))
                .isNotEmpty()
                .noneMatch(Field::isFutureAllowed);
    }

    @Test
    void readsEachFileInTheFolder() throws IOException {
        assertThat(shipped()).hasSize(13);
    }

    private static Stream<Form> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString().replace(".form", "")).toList().stream()
                    .map(kind -> FORMS.find(kind).orElseThrow());
        }
    }

    private static String described(Field field) {
        String options = field.options().isEmpty() ? "" : ": " + String.join("|", field.options());
        return field.name() + (field.isRequired() ? "" : "?") + options;
    }
}
