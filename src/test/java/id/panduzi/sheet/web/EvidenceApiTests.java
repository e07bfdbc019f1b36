package id.panduzi.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import id.panduzi.Office;
import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.Role;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class EvidenceApiTests {

    private static final String PASSWORD = "pandu-demo";

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Proposals proposals;

    private final Visitor system;
    private String operator = "";
    private String number = "";

    EvidenceApiTests(@LocalServerPort int port) {
        this.system = new Visitor(port);
    }

    @BeforeEach
    void open() {
        Office office = Office.ofRegion(founding);
        String username = "operator-" + UUID.randomUUID();
        accounts.registerIfAbsent(new NewAccount(
                username,
                "Operator",
                PASSWORD,
                Set.of(Role.OPERATOR),
                false,
                office.agency().id(),
                office.unit().id()));
        operator = Visitor.basic(username, PASSWORD);
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBK, 2026, ProposalPath.REGULAR);
        number = proposals.open(wanted, office.who(Role.OPERATOR)).number();
    }

    @Test
    void receivesAFileAndGivesItBackHarmless() {
        HttpResponse<String> received = upload(new Multipart()
                .file("../Berita <acara> é.html", text("Notulensi"))
                .field("items", "A.I.1.i.a"));
        assertThat(received.statusCode()).as(received.body()).isEqualTo(201);
        assertThat(JsonPath.<String>read(received.body(), "$.reading")).isEqualTo("pending");
        assertThat(JsonPath.<String>read(received.body(), "$.name")).isEqualTo("Berita _acara_ é.html");
        assertThat(JsonPath.<List<String>>read(received.body(), "$.items")).containsExactly("A.I.1.i.a");
        assertThat(JsonPath.<String>read(received.body(), "$.sha256")).matches("[0-9a-f]{64}");
        String address = "/api/v1/evidence/" + JsonPath.<String>read(received.body(), "$.id");
        HttpResponse<String> content = get(address + "/content", operator);
        assertThat(content.body()).isEqualTo("Notulensi");
        assertThat(content.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(content.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(content.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(content.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value)
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Berita%20_acara_%20%C3%A9.html"));
        assertThat(get(address, operator).body()).isEqualTo(received.body());
        assertThat(JsonPath.<String>read(get(address + "/reading", operator).body(), "$.state"))
                .isEqualTo("pending");
    }

    @Test
    void showsNothingToOthers() {
        HttpResponse<String> received = upload(new Multipart().file("a.txt", text("rahasia")));
        String address = "/api/v1/evidence/" + JsonPath.<String>read(received.body(), "$.id");
        String stranger = Visitor.basic("operator.K01-U01", PASSWORD);
        for (String path : List.of(address, address + "/content", address + "/reading")) {
            assertThat(get(path, stranger).statusCode()).isEqualTo(404);
            assertThat(get(path, Visitor.basic("rule-editor", PASSWORD)).statusCode())
                    .isEqualTo(403);
            assertThat(get(path, Visitor.basic("auditor", PASSWORD)).statusCode())
                    .isEqualTo(200);
            assertThat(system.get(path).statusCode()).isEqualTo(401);
        }
        assertThat(get("/api/v1/evidence/" + UUID.randomUUID(), operator).statusCode())
                .isEqualTo(404);
        Multipart file = new Multipart().file("a.txt", text("x"));
        assertThat(upload(file, stranger).statusCode()).isEqualTo(404);
        assertThat(upload(file, Visitor.basic("auditor", PASSWORD)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void receivesTheSameBytesAndTheSameCommandAgain() {
        Multipart file = new Multipart().file("a.txt", text("sama"));
        HttpResponse<String> first = upload(file, operator, "Idempotency-Key", "k-1");
        assertThat(upload(file, operator, "Idempotency-Key", "k-1").body()).isEqualTo(first.body());
        HttpResponse<String> again = upload(file);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(again.body(), "$.sha256"))
                .isEqualTo(JsonPath.<String>read(first.body(), "$.sha256"));
        assertThat(JsonPath.<String>read(again.body(), "$.id"))
                .isNotEqualTo(JsonPath.<String>read(first.body(), "$.id"));
        Multipart other = new Multipart().file("a.txt", text("lain"));
        assertThat(upload(other, operator, "Idempotency-Key", "k-1").statusCode())
                .isEqualTo(422);
        assertThat(upload(file, operator, "If-Match", "\"99\"").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesWhatIsNoEvidence() {
        expectWrong(new Multipart().file("a.pdf", new byte[0]), "file", "emptyFile");
        expectWrong(new Multipart().file("a.pdf", text("<html><script>1</script>")), "file", "typeNotAllowed");
        expectWrong(new Multipart().file("a.pdf", text("x")).field("items", "Z.9"), "items", "unknownItem");
        expectWrong(new Multipart().file("a.pdf", text("x")).field("kind", "LETTER"), "kind", "unknownKind");
        expectWrong(new Multipart().field("kind", "OTHER"), "file", "required");
        String path = "/api/v1/proposals/" + number + "/evidence";
        assertThat(system.post(path, "{}", "Authorization", operator).statusCode())
                .isEqualTo(415);
    }

    private void expectWrong(Multipart body, String field, String code) {
        HttpResponse<String> refused = upload(body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(JsonPath.<String>read(refused.body(), "$.errors[0].field")).isEqualTo(field);
        assertThat(JsonPath.<String>read(refused.body(), "$.errors[0].code")).isEqualTo(code);
    }

    private HttpResponse<String> get(String path, String who) {
        return system.get(path, "Authorization", who);
    }

    private HttpResponse<String> upload(Multipart body) {
        return upload(body, operator);
    }

    private HttpResponse<String> upload(Multipart body, String who, String... more) {
        List<String> headers = new ArrayList<>(List.of("Authorization", who, "Content-Type", Multipart.TYPE));
        headers.addAll(List.of(more));
        return system.send(
                "POST",
                "/api/v1/proposals/" + number + "/evidence",
                BodyPublishers.ofByteArray(body.whole()),
                headers.toArray(String[]::new));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
