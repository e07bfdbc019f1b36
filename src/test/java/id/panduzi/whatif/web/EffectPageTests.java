package id.panduzi.whatif.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import id.panduzi.directory.DemoMode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class EffectPageTests {

    private static final String PAGE = "/rules/PERMENPANRB-90-2021:1/effect";

    @LocalServerPort
    private int port;

    @Test
    void triesRulesInTheBackgroundAndShowsWhatCameOut() {
        Visitor editor = signedIn("rule-editor");
        HttpResponse<String> before = editor.get(PAGE + "?lang=en");
        assertThat(before.body()).contains("Test the effect").doesNotContain("id=\"names\"");
        HttpResponse<String> begun = editor.submit(PAGE, "_csrf", Visitor.csrf(before));
        assertThat(begun.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(begun)).isEqualTo(PAGE);
        assertThat(done(editor)).contains("In numbers", "Move one limit", "id=\"names\"", "Download all names");
        assertThat(editor.get(PAGE + "/box").body()).contains("If in force today", "cases held against these rules");
        assertThat(editor.get(PAGE + "/progress").headers().firstValue("HX-Refresh"))
                .contains("true");
    }

    @Test
    void answersForAMovedLimitWithAndWithoutScript() {
        Visitor approver = signedIn("rule-approver");
        approver.submit(PAGE, "_csrf", Visitor.csrf(approver.get(PAGE + "?lang=en")));
        done(approver);
        String moved = "row=award/spakWbk&limit=3.70";
        for (String address : new String[] {PAGE + "?" + moved, PAGE + "/limit?" + moved}) {
            assertThat(approver.get(address).body())
                    .containsPattern("value=\"award/spakWbk\"\\s+selected=\"selected\"")
                    .contains("16.1875")
                    .contains("3.70");
        }
        assertThat(approver.get(PAGE + "/limit?row=award/spakWbk&limit=4.01").body())
                .contains("Enter a number from 0 to 4");
        assertThat(approver.get(PAGE + "/limit?row=award/area1Wbk&limit=70").body())
                .contains("Move it to (per cent)", "70 %");
        assertThat(approver.get(PAGE + "/limit?row=award/spakWbk&limit=x").body())
                .contains("This limit cannot be read");
    }

    @Test
    void givesTheNamesAsAFile() {
        Visitor auditor = signedIn("auditor");
        auditor.submit(PAGE, "_csrf", Visitor.csrf(auditor.get(PAGE + "?lang=en")));
        done(auditor);
        HttpResponse<String> file = auditor.get(PAGE + "/cases.csv");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("attachment", "effect-PERMENPANRB-90-2021.csv"));
        assertThat(file.body()).contains("Proposal,Unit code,Unit,Agency code");
    }

    @Test
    void isClosedToEverybodyElse() {
        for (String username : new String[] {"operator.K01-U01", "leader.K01", "tpn-coordinator", "minister-office"}) {
            Visitor other = signedIn(username);
            for (String part : new String[] {"", "/box", "/progress", "/limit", "/cases.csv"}) {
                assertThat(other.get(PAGE + part).statusCode())
                        .as(username + part)
                        .isEqualTo(403);
            }
            String csrf = Visitor.csrf(other.get("/"));
            assertThat(other.submit(PAGE, "_csrf", csrf).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void knowsNoRulesThatDoNotExist() {
        assertThat(signedIn("rule-editor")
                        .get("/rules/PERMENPANRB-1-1999:1/effect")
                        .statusCode())
                .isEqualTo(404);
    }

    private String done(Visitor visitor) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        String page = "";
        while (System.nanoTime() < until && !page.contains("id=\"numbers\"")) {
            page = visitor.get(PAGE).body();
        }
        return page;
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, DemoMode.PASSWORD);
        return visitor;
    }
}
