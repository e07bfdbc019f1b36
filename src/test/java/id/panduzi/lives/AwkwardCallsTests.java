package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.Founding;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls that a hostile new user tried. */
@RunningDemo
class AwkwardCallsTests {

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @LocalServerPort
    private int port;

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
        assertThat(new Api(port).get("auditor", path).status()).isEqualTo(status);
    }

    @Test
    void findsNoProposalInAYearThatIsNone() {
        assertThat(new Api(port).get("auditor", "/proposals?year=0").ok().get("items"))
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
        Cast cast = Cast.like("pemda", founding, accounts);
        Walk walk = new Walk(new Api(port), cast, life, Days.today().getYear(), new Fate(runtime, management))
                .until("decideChecks");
        Api.Answer refused = walk.send(walk.ready());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/code").textValue()).isEqualTo("neverOverridden");
        assertThat(walk.proposal().at("/tasks/0/kind").textValue()).isEqualTo("decideChecks");
    }
}
