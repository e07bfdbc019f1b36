package id.panduzi.agencies.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.checks.Claimed;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedClaimsTests {

    private static final Map<String, String> FORM = Map.of("facts.lhkpn", "99.125");

    @Test
    void keepsAFigureThatComesBackAsItWasShown() {
        Claimed before = new Claimed(Facts.read(Question.ELIGIBILITY, Map.of("lhkpn", "99.125")), 1);
        assertThat(TypedClaims.of(FORM, List.of(Fact.LHKPN), before).facts()).containsEntry("lhkpn", "99.125");
    }

    @Test
    void leavesAFigureThatMayMeanTwoThingsForOthersToRefuse() {
        assertThat(TypedClaims.of(FORM, List.of(Fact.LHKPN), Claimed.NOTHING).facts())
                .containsEntry("lhkpn", "99.125.");
    }
}
