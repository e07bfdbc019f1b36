package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.directory.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One offence in an agency, and all that runs there falls at once. */
@RunningLives
class VoidingTests {

    private static final String AGENCY = "P03";

    @Autowired
    private Walks walks;

    @Autowired
    private RuntimeService runtime;

    @Test
    void voidsFiveRunningProposalsInOneAct() {
        Api api = walks.api();
        List<Walk> fallen = Stream.of(
                        "recordDeclaration", "evaluateInternally", "decideChecks", "evaluateDesk", "votePanel")
                .map(stand -> walk().until(stand))
                .toList();
        Walk elsewhere = walks.plain(walks.cast("P02")).until("designateUnit");
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

    private Walk walk() {
        Cast cast = walks.cast(AGENCY);
        assertThat(cast.who(Role.LEADER)).isEqualTo("leader." + AGENCY);
        return walks.plain(cast);
    }
}
