package id.panduzi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandTests {

    @ParameterizedTest
    @MethodSource("noKeys")
    void takesVisibleAsciiForKeysOnly(String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Command("a", key, null, "PUT /x"))
                .satisfies(wrong ->
                        assertThat(wrong.errors()).containsExactly(FieldError.of("Idempotency-Key", "notAKey")));
    }

    static Stream<String> noKeys() {
        return Stream.of("", " ", "a b", "a\t", "é", "x".repeat(201), "a\n");
    }

    @Test
    void takesUpToTwoHundredCharacters() {
        assertThatCode(() -> new Command("a", "!~".repeat(100), null, "PUT /x")).doesNotThrowAnyException();
    }

    @Test
    void saysWhereThingsStandWhenTheVersionIsStale() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> new Command("a", null, 6L, "PUT /x").requireVersion(7, "assessment"))
                .satisfies(late -> {
                    assertThat(late.version()).contains(7L);
                    assertThat(late.stage()).contains("assessment");
                });
        assertThatCode(() -> new Command("a", null, 7L, "PUT /x").requireVersion(7, "assessment"))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Command("a", null, null, "PUT /x").requireVersion(7, "assessment"))
                .doesNotThrowAnyException();
    }
}
