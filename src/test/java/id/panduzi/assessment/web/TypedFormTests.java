package id.panduzi.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.criterion.Fact;
import id.panduzi.problem.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFormTests {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'\u00a03,60\u200b',3.60",
                "'\ufeff97\u202f',97",
                "' 12\t',12",
                "00012,12",
                "'003,60',3.60",
                "-0,0",
                "'-0,00',0.00",
                "'-0,5',-0.5",
                "'1.000,5',1000.5",
                "1.000.000,1000000",
                "1.000,1.000.",
                "1.000.,1.000.",
                "0.125,0.125",
                "'1,000',1.000",
                "'3,','3,'"
            })
    void readsNumbersAsTheyAreMeant(String typed, String read) {
        TypedForm form = TypedForm.of(Map.of("facts.lhkpn", typed), List.of(), List.of(Fact.LHKPN));
        assertThat(form.facts()).isEqualTo(Map.of("lhkpn", read));
        assertThat(form.typed()).isEqualTo(Map.of("facts.lhkpn", typed));
    }

    @Test
    void takesOnlyWhatDiffersFromWhatWasShown() {
        Map<String, String> sent = Map.of(
                "facts.lhkpn", "97,5", "facts.akip", "", "facts.wbk", "true", "was", "facts.lhkpn=97.5;facts.wbk=");
        TypedForm form = TypedForm.of(sent, List.of(), List.of(Fact.LHKPN, Fact.AKIP, Fact.HOLDS_WBK));
        assertThat(form.facts()).isEqualTo(Map.of("wbk", "true"));
        assertThat(form.shownAfter(List.of()).text()).isEqualTo("facts.lhkpn=97.5;facts.wbk=true");
    }

    @Test
    void holdsRefusedInputForChangedUntilItFits() {
        Map<String, String> sent = Map.of("facts.lhkpn", "101", "was", "facts.lhkpn=97.5");
        TypedForm form = TypedForm.of(sent, List.of(), List.of(Fact.LHKPN));
        List<FieldError> refused = List.of(FieldError.of("facts.lhkpn", "outOfRange", "0", "100"));
        assertThat(form.shownAfter(refused).text()).isEqualTo("facts.lhkpn=97.5");
    }
}
