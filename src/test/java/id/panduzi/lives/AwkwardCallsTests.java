package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Calls that a hostile new user tried. */
@RunningLives
class AwkwardCallsTests {

    @Autowired
    private Walks walks;

    @ParameterizedTest
    @CsvSource({
        "/register?q=caf%C3%A9, 200",
        "/certificates/caf%C3%A9, 404",
        "/proposals?q=%F0%9F%98%80, 200",
        "/proposals/%F0%9F%98%80, 404",
        "/proposals?agency=P09, 200",
        "/proposals?cursor=xxx, 422",
        "/tasks?proposal=%F0%9F%98%80, 200"
    })
    void takesLettersOfAnyAlphabet(String path, int status) {
        assertThat(walks.api().get("auditor", path).status()).isEqualTo(status);
    }

    @Test
    void findsNoProposalInAYearThatIsNone() {
        assertThat(walks.api().get("auditor", "/proposals?year=0").ok().get("items"))
                .isEmpty();
    }

    @Test
    void letsNoNoteLiftTheScoresOfTheInternalTeam() {
        Life life = new Life(
                "3.59",
                "pemda",
                "WBK",
                "now",
                null,
                null,
                null,
                null,
                List.of(Map.of("evaluateInternally", "meets, sheet B.I.a=3.59")),
                null,
                "running");
        Cast cast = walks.castLike("pemda");
        Walk walk =
                walks.begin(cast, life, Days.today().getYear(), walks.fate()).until("decideChecks");
        Api.Answer refused = walk.send(walk.ready());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/code").textValue()).isEqualTo("neverOverridden");
        assertThat(walk.proposal().at("/tasks/0/kind").textValue()).isEqualTo("decideChecks");
    }
}
