package id.panduzi.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class JournalPageTests {

    private final int port;

    JournalPageTests(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "administrator"})
    void saysOfOneSubjectAndOfAllWhetherTheyHold(String reader) {
        Visitor visitor = as(reader);
        assertThat(visitor.get("/journal?kind=agency&key=K99").body()).contains("Belum ada catatan tentang K99");
        assertThat(visitor.get("/journal?whole=true").body()).contains("rantai diperiksa");
        assertThat(visitor.get("/journal?whole=true&lang=en").body()).contains("chains were checked");
    }

    @ParameterizedTest
    @CsvSource({"proposal,' '", "nothing,K01", "proposal,''"})
    void asksForWhatIsMissing(String kind, String key) {
        var page = as("auditor").get("/journal?kind=" + kind + "&key=" + key.replace(" ", "%20"));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#key\"");
    }

    @Test
    void isForThoseWhoOverseeOnly() {
        for (String reader : new String[] {"operator.K01-U01", "tpn-coordinator", "rule-editor"}) {
            assertThat(as(reader).get("/journal").statusCode()).as(reader).isEqualTo(403);
        }
        assertThat(Visitor.location(new Visitor(port).get("/journal"))).isEqualTo("/sign-in");
    }

    private Visitor as(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, "pandu-demo");
        return visitor;
    }
}
