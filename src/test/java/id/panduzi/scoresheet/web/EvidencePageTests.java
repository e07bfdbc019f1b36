package id.panduzi.scoresheet.web;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.StatementTap;
import id.panduzi.Visitor;
import id.panduzi.WithoutProcesses;
import id.panduzi.directory.Role;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.Received;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ProposalMother;
import id.panduzi.sheet.web.Multipart;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@WithoutProcesses
@Import(StatementTap.Setup.class)
class EvidencePageTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Evidence evidence;

    @Autowired
    private StatementTap tap;

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
        Multipart form = form().field("items", "A.I.1.i.a")
                .field("kind", "TEAM_DECREE")
                .file("SK <tim>.txt", text("Surat keputusan tim"))
                .file("jahat.html", text("<html><script>alert(1)</script></html>"))
                .file("rencana.txt", text("Rencana kerja"));
        HttpResponse<String> answer = operator.handIn(page, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("jahat.html: ", "href=\"#file\"", "SK _tim_.txt", "rencana.txt");
        assertThat(received()).extracting(Received::name).containsExactlyInAnyOrder("SK _tim_.txt", "rencana.txt");
        assertThat(operator.open(page + "?item=A.I.1.i.a").body()).contains("SK tim kerja", "A.I.1.i.a", "rencana.txt");
        assertThat(operator.open(page + "?kind=SPTJM").body()).doesNotContain("rencana.txt");
    }

    @Test
    void saysThatItHasTheSameBytesAlreadyAndLinksThemToAnotherItem() {
        String item = "/proposals/" + proposal.now().number() + "/worksheet/unit/area.1/A.I.1.i.a";
        Multipart first = form().field("items", "A.I.1.i.a").file("a.txt", text("sama"));
        assertThat(operator.handIn(page, first).statusCode()).isEqualTo(302);
        Multipart again = form().field("items", "A.I.1.i.a").field("back", item).file("b.txt", text("sama"));
        HttpResponse<String> answer = operator.handIn(page, again);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(item);
        assertThat(operator.open(item).body()).contains("Sudah ada sebagai a.txt");
        assertThat(received()).hasSize(1);
        Multipart other = form().field("items", "A.I.1.i.b").file("b.txt", text("sama"));
        operator.handIn(page, other);
        assertThat(received()).hasSize(2);
    }

    @Test
    void answersAScriptFileByFile() {
        Multipart form = form().file("a.txt", text("satu"));
        HttpResponse<String> answer = operator.handIn(page, form, "X-Upload", "one");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<li", "a.txt", "Diterima").doesNotContain("<html", "??");
    }

    @Test
    void readsNothingWithoutTokenScopeOrHand() {
        byte[] text = text("satu");
        for (Multipart without : List.of(
                new Multipart().file("a.txt", text),
                new Multipart().field("_csrf", "nonsense").file("a.txt", text),
                new Multipart().file("a.txt", text).field("_csrf", token()))) {
            assertThat(operator.handIn(page, without).statusCode()).isEqualTo(403);
        }
        ProposalMother foreign = aProposal(application);
        String elsewhere = page.replace(proposal.now().number(), foreign.now().number());
        assertThat(operator.handIn(elsewhere, form().file("a.txt", text)).statusCode())
                .isEqualTo(404);
        assertThat(received()).isEmpty();
        assertThat(operator.handIn(page, form().field("kind", "SPTJM")).statusCode())
                .isEqualTo(422);
        Multipart unknown = form().field("items", "Z.9").file("a.txt", text);
        assertThat(operator.handIn(page, unknown).body()).contains("a.txt: ");
        assertThat(received()).isEmpty();
        assertThat(operator.open(page).body()).doesNotContain("?_csrf=", "&amp;_csrf=");
    }

    @Test
    void showsAFileAndHandsItOutHarmless() {
        operator.handIn(page, form().file("é <x>.txt", text("isi <script>")));
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

    @Test
    void asksTheDatabaseNoMoreForManyFilesAndAFullSheet() {
        String overview = page.replace("/evidence", "/worksheet");
        operator.handIn(page, form().field("items", "A.I.1.i.a").file("a.txt", text("satu")));
        int few = statements(page);
        int bare = statements(overview);
        for (int number = 1; number <= 30; number++) {
            operator.handIn(page, form().field("items", "A.I.1.i.a").file(number + ".txt", text("isi " + number)));
        }
        proposal.filled(Level.UNIT, proposal.as(Role.OPERATOR));
        assertThat(received()).hasSize(31);
        assertThat(statements(page)).isEqualTo(few);
        assertThat(statements(overview)).isEqualTo(bare);
        System.out.println("statements of the evidence's page: " + few + ", of the overview: " + bare);
    }

    /** The second time, when what is kept in memory is there. */
    private int statements(String address) {
        operator.open(address);
        tap.listen();
        operator.open(address);
        return tap.heard().size();
    }

    private List<Received> received() {
        return evidence.of(proposal.now().number());
    }

    /** Its token comes first, as in the page's own form. */
    private Multipart form() {
        return new Multipart().field("_csrf", token());
    }

    private String token() {
        return Visitor.csrf(operator.open(page));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
