package id.panduzi.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Directory;
import id.panduzi.lives.RunningLives;
import id.panduzi.lives.Stop;
import id.panduzi.lives.Walks;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Fields that are more than a line: things to return, people to choose, decimals as people write them. */
@RunningLives
class TaskFieldsTests {

    private final int port;

    @Autowired
    private Walks walks;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Directory directory;

    TaskFieldsTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void picksWhatGoesBackWithoutScript() {
        Stop evaluation = walks.stopAt("evaluateInternally", List.of());
        Clerk member = new Clerk(port, evaluation.doer());
        HttpResponse<String> page = member.get(evaluation.page());
        HttpResponse<String> found = member.send(
                evaluation,
                page,
                "outcome",
                "return",
                "note",
                "Perlu bukti",
                "find.words",
                "a.i.1.i.a",
                "find",
                "true");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body())
                .contains("value=\"A.I.1.i.a\"", "Perlu bukti")
                .containsPattern("value=\"return\"[^>]+checked");
        HttpResponse<String> added = member.send(
                evaluation,
                found,
                "outcome",
                "return",
                "note",
                "Perlu bukti",
                "pick",
                "A.I.1.i.a",
                "pick",
                "lhkpn",
                "add",
                "returns");
        assertThat(added.body()).contains("name=\"returns[0].item\"", "LHKPN disampaikan");
        HttpResponse<String> removed = member.send(
                evaluation,
                added,
                "outcome",
                "return",
                "note",
                "Perlu bukti",
                "returns[0].item",
                "A.I.1.i.a",
                "returns[1].item",
                "lhkpn",
                "remove",
                "returns[1]");
        assertThat(removed.body()).doesNotContain("returns[1].item");
        HttpResponse<String> refused = member.send(
                evaluation,
                removed,
                "outcome",
                "return",
                "note",
                "Perlu bukti",
                "returns[3].item",
                "A.I.1.i.a",
                "returns[3].reason",
                "EVIDENCE_MISSING",
                "returns[3].text",
                "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#returns[3].text\"", "id=\"returns[3].text-error\"");
        assertThat(member.send(
                                evaluation,
                                refused,
                                "outcome",
                                "return",
                                "note",
                                "Perlu bukti",
                                "returns[3].item",
                                "A.I.1.i.a",
                                "returns[3].reason",
                                "EVIDENCE_MISSING",
                                "returns[3].text",
                                "Unggah SK")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void marksWhoHasAConflictOfInterest() {
        Stop assigning = walks.stopAt("assignEvaluators", List.of());
        conflicts.noteIfAbsent(
                directory.person("tpn-evaluator-3").orElseThrow().id(),
                assigning.cast().unit().id(),
                LocalDate.of(2020, 1, 1),
                null);
        Clerk coordinator = new Clerk(port, assigning.doer());
        HttpResponse<String> page = coordinator.get(assigning.page());
        assertThat(page.body())
                .contains(
                        "name=\"evaluators\"", "value=\"tpn-evaluator-1\"", "Tidak dapat dipilih: bekerja di unit ini")
                .containsPattern("value=\"tpn-evaluator-3\"[^>]+disabled");
        HttpResponse<String> nobody = coordinator.send(assigning, page);
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("href=\"#evaluators\"", "id=\"evaluators\"");
        assertThat(coordinator
                        .send(assigning, nobody, "evaluators", "tpn-evaluator-1", "evaluators", "tpn-evaluator-2")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void takesDecimalsWithACommaAndRefusesWhatMayBeAThousand() {
        Stop survey = walks.stopAt("recordSurvey", List.of());
        Clerk evaluator = new Clerk(port, survey.doer());
        HttpResponse<String> page = evaluator.get(survey.page());
        HttpResponse<String> unclear = evaluator.send(survey, page, "respondents", "1.200", "spakIndex", "1.000");
        assertThat(unclear.statusCode()).isEqualTo(422);
        assertThat(unclear.body()).contains("id=\"respondents-error\"", "id=\"spakIndex-error\"", "tanpa titik ribuan");
        HttpResponse<String> done = evaluator.send(
                survey, page, "respondents", "1200", "spakIndex", "3,70", "spkpIndex", " 3,8 ", "conductedBy", "BPS");
        assertThat(done.statusCode()).isEqualTo(302);
    }
}
