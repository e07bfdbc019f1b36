package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.RunningDemo;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.UnitKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One offence in an agency, and all that runs there falls at once. */
@RunningDemo
class VoidingTests {

    private static final String AGENCY = "P03";

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

    @Test
    void voidsFiveRunningProposalsInOneAct() {
        Api api = new Api(port);
        List<Walk> fallen = Stream.of(
                        "recordDeclaration", "evaluateInternally", "decideChecks", "evaluateDesk", "votePanel")
                .map(stand -> walk(api, AGENCY).until(stand))
                .toList();
        Walk elsewhere = walk(api, "P02").until("designateUnit");
        Map<String, Object> decree =
                Map.of("year", Days.today().getYear(), "decreeNumber", "KM-99", "reason", "Tindak pidana korupsi");

        Api.Answer refused = api.post("secretariat." + AGENCY, "/agencies/" + AGENCY + "/void", decree);
        assertThat(refused.status()).isEqualTo(403);
        JsonNode voided = api.post("minister-office", "/agencies/" + AGENCY + "/void", decree)
                .ok();

        assertThat(voided.get("voided")).hasSize(5);
        for (Walk walk : fallen) {
            assertThat(walk.proposal().get("status").textValue()).isEqualTo("voided");
            assertThat(walk.proposal().get("tasks")).isEmpty();
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(walk.number())
                            .count())
                    .isZero();
        }
        assertThat(elsewhere.proposal().get("status").textValue()).isEqualTo("running");
        assertThat(elsewhere.proposal().get("tasks")).hasSize(1);
    }

    private Walk walk(Api api, String agency) {
        Cast cast = Cast.of(agency, Echelon.II, UnitKind.ORDINARY, founding, accounts);
        assertThat(cast.who(Role.LEADER)).isEqualTo("leader." + agency);
        return new Walk(api, cast, Life.plain("pemda"), Days.today().getYear(), new Fate(runtime, management));
    }
}
