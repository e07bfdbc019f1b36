package id.panduzi.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.attestation.VerifyCommand;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The decisions of the demo's own proposals, fetched and verified. */
@RunningDemo
@TestPropertySource(properties = "panduzi.demo.proposals=true")
class RecordsTests {

    private static final String AUDITOR = Visitor.basic("auditor", DemoMode.PASSWORD);

    @Autowired
    private Directory directory;

    @Autowired
    private ProposalLists lists;

    @Autowired
    private DecisionRecords decisions;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Visitor visitor;
    private String said = "";

    RecordsTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void verifyWhateverTheKindAndRefuseOneChangedDigit() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Case proposal : proposals()) {
            for (DecisionRecord decision : decisions.of(proposal.id())) {
                String record = record(proposal, decision).body();
                assertThat(verify(record)).as(said).isZero();
                if (kinds.add(decision.kind())) {
                    assertThat(verify(record.replaceFirst("\"20(\\d\\d)-", "\"21$1-")))
                            .as(said)
                            .isEqualTo(1);
                }
            }
        }
        assertThat(kinds).contains("priority", "eligibility", "allowance", "checks", "award", "panel");
    }

    @Test
    void areTheSameOnThePageAndOverTheApi() {
        Case proposal = decided();
        DecisionRecord first = decisions.of(proposal.id()).get(0);
        visitor.signIn("auditor", DemoMode.PASSWORD);
        String address = "/proposals/" + proposal.number() + "/decisions/1/record";
        assertThat(visitor.get("/proposals/" + proposal.number() + "/decision?lang=id")
                        .body())
                .contains("href=\"" + address + "\"", "Catatan keputusan resmi");
        HttpResponse<String> saved = visitor.get(address);
        assertThat(saved.body()).isEqualTo(record(proposal, first).body());
        assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
                .isEqualTo("attachment; filename=\"" + proposal.number() + "-1.json\"");
    }

    @Test
    void doNotExistForStrangersNorBeyondTheLast() {
        Case proposal = decided();
        String address = "/api/v1/proposals/" + proposal.number() + "/decisions/";
        assertThat(visitor.get(address + "999/record", "Authorization", AUDITOR).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(address + "x/record", "Authorization", AUDITOR).statusCode())
                .isEqualTo(400);
        assertThat(visitor.get(address + "1/record").statusCode()).isEqualTo(401);
        String other = proposal.agency().code().startsWith("P0") ? "K01" : "P03";
        String stranger = Visitor.basic("secretariat." + other, DemoMode.PASSWORD);
        assertThat(visitor.get(address + "1/record", "Authorization", stranger).statusCode())
                .isEqualTo(404);
        visitor.signIn("secretariat." + other, DemoMode.PASSWORD);
        String page = "/proposals/" + proposal.number();
        assertThat(visitor.get(page + "/decisions/1/record").statusCode()).isEqualTo(404);
        assertThat(visitor.get(page + "/rehearsal").statusCode()).isEqualTo(404);
    }

    @Test
    void comeWithKeysThatEverybodyMaySee() {
        String fingerprint = JsonPath.read(visitor.get("/api/v1/keys").body(), "$.items[0].fingerprint");
        assertThat(visitor.get("/keys").body()).contains(fingerprint, "/keys/" + fingerprint + ".pem");
        assertThat(visitor.get("/keys/" + fingerprint + ".pem").body())
                .startsWith("-----BEGIN PUBLIC KEY-----")
                .doesNotContain("PRIVATE");
        assertThat(visitor.get("/keys/..%2fkey.pem").statusCode()).isBetween(400, 404);
        assertThat(visitor.get("/keys/key.pem").statusCode()).isEqualTo(404);
    }

    private int verify(String record) throws IOException {
        String key = JsonPath.read(visitor.get("/api/v1/keys").body(), "$.items[0].pem");
        Path file = Files.writeString(folder.resolve("record.json"), record);
        Path pem = Files.writeString(folder.resolve("key.pem"), key);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int answer = VerifyCommand.run(
                List.of(file.toString(), "--key", pem.toString()),
                Locale.ENGLISH,
                new PrintStream(out, true, StandardCharsets.UTF_8));
        said = out.toString(StandardCharsets.UTF_8);
        return answer;
    }

    private HttpResponse<String> record(Case proposal, DecisionRecord decision) {
        String address = "/api/v1/proposals/" + proposal.number() + "/decisions/" + decision.sequence() + "/record";
        HttpResponse<String> answer = visitor.get(address, "Authorization", AUDITOR);
        assertThat(answer.statusCode()).as(address + " " + decision.kind()).isEqualTo(200);
        return answer;
    }

    private Case decided() {
        return proposals().stream()
                .filter(proposal -> !decisions.of(proposal.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Case> proposals() {
        ProposalFilter all = new ProposalFilter(null, null, null, null, null, null, null);
        return lists.list(all, "", 200, new DemoReaders(directory).named("auditor"));
    }
}
