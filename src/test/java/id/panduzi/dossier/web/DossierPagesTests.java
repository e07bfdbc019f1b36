package id.panduzi.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.StatementTap;
import id.panduzi.Visitor;
import id.panduzi.calendar.Zone;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The demo's own proposals, read by people near and far. */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class DossierPagesTests {

    private static final List<String> PARTS =
            List.of("", "/declaration", "/checks", "/external", "/visit", "/decision", "/timeline", "/diagram");

    @Autowired
    private Directory directory;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private StatementTap tap;

    private final Visitor auditor;
    private final Visitor stranger;

    DossierPagesTests(@LocalServerPort int port) {
        this.auditor = new Visitor(port);
        this.stranger = new Visitor(port);
    }

    @BeforeEach
    void signIn() {
        auditor.signIn("auditor", DemoMode.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void showsEveryPartOfEveryProposalInBothLanguages(String language) {
        for (Case proposal :
                List.of(any(Status.RUNNING), any(Status.AWARDED), any(Status.COACHED), any(Status.WITHDRAWN))) {
            for (String part : PARTS) {
                HttpResponse<String> page = auditor.get(url(proposal) + part + "?lang=" + language);
                assertThat(page.statusCode()).as(url(proposal) + part).isEqualTo(200);
                assertThat(page.body())
                        .as(url(proposal) + part)
                        .contains(proposal.unit().name(), "aria-current=\"page\"", "id=\"now\"")
                        .doesNotContain("??", "th:", "style=");
            }
        }
    }

    @Test
    void tellsTimesByTheClockOfTheAgency() {
        Case east = first(proposal -> proposal.isRunning() && proposal.agency().zone() == Zone.WIT);
        assertThat(auditor.get(url(east) + "/timeline?lang=id").body())
                .contains(" WIT</time>")
                .doesNotContain(" WIB</time>");
        assertThat(auditor.get(url(east)).body()).containsPattern("23\\.59 WIB \\(.* 01\\.59 WIT\\)");
    }

    @Test
    void showsNothingToWhoeverLooksFromOutside() {
        Case proposal = any(Status.AWARDED);
        String other = proposal.agency().code().startsWith("P0") ? "K01" : "P03";
        stranger.signIn("secretariat." + other, DemoMode.PASSWORD);
        for (String part : PARTS) {
            assertThat(stranger.get(url(proposal) + part).statusCode()).as(part).isEqualTo(404);
        }
        assertThat(stranger.get(url(proposal) + "/withdraw").statusCode()).isEqualTo(404);
        assertThat(auditor.get("/proposals/ZI-1999-000001").statusCode()).isEqualTo(404);
    }

    /** A long life costs what a short one does, but for what its stages' facades ask once. */
    @Test
    void asksTheDatabaseNoMoreForALongLife() {
        Case young = first(proposal -> proposal.stage() == Stage.INTERNAL_EVALUATION && proposal.isRunning());
        Case old = any(Status.AWARDED);
        for (String part : List.of("/declaration", "/external", "/visit", "/timeline", "/diagram")) {
            assertThat(statements(old, part)).as(part).isLessThanOrEqualTo(statements(young, part) + 4);
        }
        for (String part : PARTS) {
            assertThat(statements(old, part)).as(part).isLessThan(45);
        }
    }

    @Test
    void saysWhyAProposalEndedAndWhatComesNext() {
        Case coached = any(Status.COACHED);
        assertThat(auditor.get(url(coached) + "?lang=id").body())
                .contains("unit masuk pembinaan", "pz-now--bad", "tahun " + (coached.year() + 1));
        assertThat(auditor.get(url(any(Status.WITHDRAWN)) + "?lang=id").body())
                .contains("Ditarik pada tahap", "Alasan: ");
        assertThat(auditor.get(url(any(Status.AWARDED)) + "/decision?lang=id").body())
                .contains("href=\"/certificates/", "Syarat nilai penetapan");
    }

    @Test
    void leadsOnlyTheirOwnTask() {
        Case objecting = first(proposal -> proposal.stage() == Stage.PROPOSAL_CHECKS
                && auditor.get(url(proposal)).body().contains("sanggahan"));
        String button = url(objecting) + "/tasks/fileObjection";
        assertThat(auditor.get(url(objecting)).body()).doesNotContain(button);
        stranger.signIn("secretariat." + objecting.agency().code(), DemoMode.PASSWORD);
        assertThat(stranger.get(url(objecting)).body()).contains(button, "Giliran Anda", "disyaratkan");
    }

    @Test
    void pagesThroughTheTimelineAndProvesIt() {
        String timeline = url(any(Status.AWARDED)) + "/timeline";
        assertThat(auditor.get(timeline + "?check=1&lang=id").body()).contains("Riwayat utuh");
        assertThat(auditor.get(timeline + "?before=6").body())
                .contains("Catatan jurnal nomor 1<", "Kembali ke yang terbaru")
                .doesNotContain("Catatan jurnal nomor 6<");
        assertThat(auditor.get(timeline + "?before=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void handsOutShippedModelsAndNothingElse() {
        assertThat(auditor.get("/models/proposal-lifecycle").body()).contains("<bpmn:definitions");
        assertThat(auditor.get("/models/application").statusCode()).isEqualTo(404);
        assertThat(auditor.get("/models/..%2Fapplication.yaml").statusCode()).isBetween(400, 404);
        assertThat(stranger.get("/models/proposal-lifecycle").statusCode()).isEqualTo(302);
    }

    private int statements(Case proposal, String part) {
        auditor.get(url(proposal) + part);
        tap.listen();
        auditor.get(url(proposal) + part);
        return tap.heard().size();
    }

    private Case any(Status status) {
        return first(proposal -> proposal.status() == status);
    }

    private Case first(Predicate<Case> which) {
        SignedIn reader = new DemoReaders(directory).named("auditor");
        ProposalFilter all = new ProposalFilter(null, null, null, null, null, null, null);
        return lists.list(all, "", 200, reader).stream()
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static String url(Case proposal) {
        return "/proposals/" + proposal.number();
    }
}
