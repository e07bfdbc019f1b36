package id.panduzi.scoresheet.web;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.Visitor;
import id.panduzi.WithoutProcesses;
import id.panduzi.directory.Role;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.Received;
import id.panduzi.sheet.ProposalMother;
import id.panduzi.sheet.web.Multipart;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class EvidencePageTests {

    private static final Pattern ACTION = Pattern.compile("action=\"(/proposals/[^\"]*_csrf=[^\"]*)\"");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Evidence evidence;

    @LocalServerPort
    private int port;

    private ProposalMother proposal;
    private Filler operator;
    private String page;

    @BeforeEach
    void begin() {
        proposal = aProposal(application).inAssessment();
        operator = Filler.of(application, port, Role.OPERATOR, proposal.now().unit());
        page = "/proposals/" + proposal.now().number() + "/evidence";
    }

    @Test
    void takesManyFilesAtOnceAndNamesTheOneItRefuses() {
        Multipart form = new Multipart()
                .field("items", "A.I.1.i.a")
                .field("kind", "TEAM_DECREE")
                .file("SK <tim>.txt", text("Surat keputusan tim"))
                .file("jahat.html", text("<html><script>alert(1)</script></html>"))
                .file("rencana.txt", text("Rencana kerja"));
        HttpResponse<String> answer = operator.handIn(action(), form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("jahat.html: ", "href=\"#file\"", "SK _tim_.txt", "rencana.txt");
        assertThat(received()).extracting(Received::name).containsExactlyInAnyOrder("SK _tim_.txt", "rencana.txt");
        assertThat(operator.open(page + "?item=A.I.1.i.a").body()).contains("SK tim kerja", "A.I.1.i.a", "rencana.txt");
        assertThat(operator.open(page + "?kind=SPTJM").body()).doesNotContain("rencana.txt");
    }

    @Test
    void saysThatItHasTheSameBytesAlreadyAndLinksThemToAnotherItem() {
        String item = "/proposals/" + proposal.now().number() + "/worksheet/unit/area.1/A.I.1.i.a";
        Multipart first = new Multipart().field("items", "A.I.1.i.a").file("a.txt", text("sama"));
        assertThat(operator.handIn(action(), first).statusCode()).isEqualTo(302);
        Multipart again =
                new Multipart().field("items", "A.I.1.i.a").field("back", item).file("b.txt", text("sama"));
        HttpResponse<String> answer = operator.handIn(action(), again);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(item);
        assertThat(operator.open(item).body()).contains("Sudah ada sebagai a.txt");
        assertThat(received()).hasSize(1);
        Multipart other = new Multipart().field("items", "A.I.1.i.b").file("b.txt", text("sama"));
        operator.handIn(action(), other);
        assertThat(received()).hasSize(2);
    }

    @Test
    void answersAScriptFileByFile() {
        Multipart form = new Multipart().file("a.txt", text("satu"));
        HttpResponse<String> answer = operator.handIn(action(), form, "X-Upload", "one");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<li", "a.txt", "Diterima").doesNotContain("<html", "??");
    }

    @Test
    void readsNothingWithoutTokenScopeOrHand() {
        Multipart form = new Multipart().file("a.txt", text("satu"));
        assertThat(operator.handIn(page, form).statusCode()).isEqualTo(403);
        assertThat(operator.handIn(page + "?_csrf=nonsense", form).statusCode()).isEqualTo(403);
        ProposalMother foreign = aProposal(application);
        String elsewhere =
                action().replace(proposal.now().number(), foreign.now().number());
        assertThat(operator.handIn(elsewhere, form).statusCode()).isEqualTo(404);
        assertThat(received()).isEmpty();
        assertThat(operator.handIn(action(), new Multipart().field("kind", "SPTJM"))
                        .statusCode())
                .isEqualTo(422);
        Multipart unknown = new Multipart().field("items", "Z.9").file("a.txt", text("satu"));
        assertThat(operator.handIn(action(), unknown).body()).contains("a.txt: ");
        assertThat(received()).isEmpty();
    }

    @Test
    void showsAFileAndHandsItOutHarmless() {
        operator.handIn(action(), new Multipart().file("é <x>.txt", text("isi <script>")));
        String file = "/evidence/" + received().get(0).id().value();
        assertThat(operator.open(file).body())
                .contains("é _x_.txt", "Unduh berkas")
                .doesNotContain("<script>isi", "??");
        HttpResponse<String> saved = operator.open(file + "/file");
        assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; ");
        assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(saved.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        Filler stranger = Filler.of(
                application, port, Role.OPERATOR, aProposal(application).now().unit());
        assertThat(stranger.open(file).statusCode()).isEqualTo(404);
        assertThat(stranger.open(file + "/file").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get(file + "/file").statusCode()).isEqualTo(302);
    }

    private List<Received> received() {
        return evidence.of(proposal.now().number());
    }

    private String action() {
        Matcher form = ACTION.matcher(operator.open(page).body());
        assertThat(form.find()).isTrue();
        return form.group(1).replace("&amp;", "&");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
