package id.panduzi.scoresheet.web;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static id.panduzi.sheet.ProposalMother.asked;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.StatementTap;
import id.panduzi.WithoutProcesses;
import id.panduzi.directory.Role;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ProposalMother;
import id.panduzi.sheet.Returns;
import id.panduzi.sheet.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@WithoutProcesses
@Import(StatementTap.Setup.class)
class AreaPageTests {

    private static final String TEAM = "answers.A.I.1.i.a";
    private static final String CHOICE = "answers.A.I.1.i.b";
    private static final int HEAVIEST = 30_000;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StatementTap tap;

    @LocalServerPort
    private int port;

    private ProposalMother proposal;
    private Filler operator;
    private String area;

    @BeforeEach
    void begin() {
        proposal = aProposal(application).inAssessment();
        operator = Filler.of(application, port, Role.OPERATOR, proposal.now().unit());
        area = "/proposals/" + proposal.now().number() + "/worksheet/unit/area.1";
    }

    @Test
    void savesWhatFitsAndKeepsWhatWasTypedWrong() {
        String results = area.replace("area.1", "hasil");
        HttpResponse<String> shown = operator.open(results);
        HttpResponse<String> page = operator.save(results, shown, "answers.B.I.a", "5,1", "answers.B.II.a", "3,20");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("value=\"5,1\"", "href=\"#answers.B.I.a\"", "id=\"answers.B.I.a-error\"", "value=\"3,20\"")
                .contains("<title>Ada kesalahan");
        assertThat(operator.open(results).body()).contains("value=\"3,20\"").doesNotContain("5,1");
        HttpResponse<String> saved = operator.save(results, page, "answers.B.I.a", "3,6", "answers.B.II.a", "3,20");
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(operator.open(results).body()).contains("Isian tersimpan.", "value=\"3,6\"");
    }

    @Test
    void answersAChangeWithWhatChangesAndLeavesTheControls() {
        HttpResponse<String> changed = operator.change(area, operator.open(area), TEAM, "Ya");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body())
                .contains("id=\"score\"", "id=\"areas\"", "id=\"p-" + TEAM + "\"", "0,25", "Terakhir tersimpan")
                .doesNotContain("<html", "<main", "type=\"radio\"", "<textarea", "??");
    }

    @Test
    void showsTheLaterWindowWhatTheOtherWroteAndLosesNothing() {
        HttpResponse<String> first = operator.open(area);
        HttpResponse<String> second = operator.open(area);
        operator.change(area, first, TEAM, "Ya", CHOICE, "");
        HttpResponse<String> late = operator.change(area, second, TEAM, "Tidak", CHOICE, "B");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Sudah diisi Ya oleh Ibu Rini", "name=\"mine." + TEAM + "\"", "value=\"!Ya\"");
        assertThat(stands(TEAM)).isEqualTo("Ya");
        assertThat(stands(CHOICE)).isEqualTo("B");
        operator.change(area, second, TEAM, "Tidak", CHOICE, "B", "mine." + TEAM, "!Ya");
        assertThat(stands(TEAM)).isEqualTo("Tidak");
    }

    @Test
    void keepsNotesAsTheyWereWritten() {
        String note = "Baris \"satu\" <b>;\r\nbaris=dua";
        operator.save(area, operator.open(area), "notes.A.I.1.i.a", note);
        HttpResponse<String> page = operator.open(area);
        assertThat(page.body())
                .contains("Baris &quot;satu&quot; &lt;b&gt;;\nbaris=dua")
                .doesNotContain("<b>;");
        assertThat(operator.save(area, page, "notes.A.I.1.i.a", note).statusCode())
                .isEqualTo(302);
        HttpResponse<String> tooLong = operator.save(area, page, "notes.A.I.1.i.a", "x".repeat(4001));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("x".repeat(4001));
    }

    @Test
    void opensOnlyWhatWasReturned() {
        proposal = aProposal(application).inEvaluation();
        proposal.the(Returns.class).open(proposal.now(), Level.TPI, asked("A.I.1.i.b"), proposal.as(Role.TPI_MEMBER));
        operator = Filler.of(application, port, Role.OPERATOR, proposal.now().unit());
        String sheet = "/proposals/" + proposal.now().number() + "/worksheet";
        String returned = sheet + "/unit/area.1";
        HttpResponse<String> page = operator.open(returned);
        assertThat(page.body())
                .contains("name=\"" + CHOICE + "\"", "terkunci", "Hanya butir yang dikembalikan")
                .doesNotContain("name=\"" + TEAM + "\"");
        assertThat(operator.open(sheet).body()).contains("Lengkapi A.I.1.i.b", "belum berubah");
        HttpResponse<String> locked = operator.save(returned, page, TEAM, "Tidak", CHOICE, "B");
        assertThat(locked.statusCode()).isEqualTo(422);
        assertThat(locked.body()).contains("Isian Anda “Tidak” tidak tersimpan", "Unit berubah, sebelumnya A");
        assertThat(operator.open(sheet).body()).contains("govuk-tag--green");
    }

    @Test
    void showsNothingToOthersAndTakesNothingFromReaders() {
        Filler stranger = Filler.of(
                application, port, Role.OPERATOR, aProposal(application).now().unit());
        String number = proposal.now().number();
        for (String path : new String[] {"", "/unit/area.1", "/unit/area.1/A.I.1.i.a"}) {
            assertThat(stranger.open("/proposals/" + number + "/worksheet" + path)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(operator.open(area.replace("unit", "tpn")).statusCode()).isEqualTo(404);
        assertThat(operator.open(area + "/B.I.a").statusCode()).isEqualTo(404);
        Filler leader = Filler.of(application, port, Role.LEADER, proposal.now().unit());
        HttpResponse<String> reading = leader.open(area);
        assertThat(reading.body()).doesNotContain("type=\"radio\"", "<textarea");
        assertThat(leader.save(area, reading, TEAM, "Ya").statusCode()).isEqualTo(403);
    }

    @Test
    void weighsLittleAndAsksTheDatabaseNoMoreForAFullSheet() throws IOException {
        int empty = statements();
        proposal.filled(Level.UNIT, proposal.as(Role.OPERATOR));
        assertThat(statements()).isEqualTo(empty);
        System.out.println("statements of an area's page: " + empty);
        for (int number = 1; number <= 6; number++) {
            assertThat(compressed(operator.open(area.replace("area.1", "area." + number))))
                    .isLessThan(HEAVIEST);
        }
    }

    @Test
    void showsAnItemWithItsHistoryAndGoesOnToTheNext() {
        String item = area + "/A.I.1.i.a";
        proposal.wrote(Level.UNIT, proposal.as(Role.OPERATOR), Map.of("A.I.1.i.a", "Tidak"));
        HttpResponse<String> page = operator.open(item);
        assertThat(page.body()).contains("Nilai jawaban", "A.I.1.i.b").doesNotContain("??");
        HttpResponse<String> saved = operator.save(item, page, TEAM, "Ya", "next", "next");
        assertThat(saved.headers().firstValue("Location").orElse("")).endsWith(area + "/A.I.1.i.b");
        assertThat(operator.open(item).body()).contains("1 jawaban sebelumnya", "Ibu Rini");
    }

    private String stands(String field) {
        return proposal.the(Sheets.class)
                .read(proposal.now(), Level.UNIT, proposal.as(Role.OPERATOR))
                .answers()
                .getOrDefault(field.substring("answers.".length()), "");
    }

    private int statements() {
        operator.open(area);
        tap.listen();
        operator.open(area);
        return tap.heard().size();
    }

    private static int compressed(HttpResponse<String> page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.body().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
