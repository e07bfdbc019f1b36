package id.panduzi.directory.web;

import static id.panduzi.Visitor.csrf;
import static id.panduzi.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class SessionEndedTests {

    private static final String WORKSHEET = "/try-score/PERMENPANRB-5-2024:1?award=WBK&area=area.1";

    private final Visitor visitor;

    SessionEndedTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void keepsWhatWasTypedUntilItsAuthorSignsInAndSaysSo() {
        HttpResponse<String> sent = sendOldForm();
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("/sign-in?session-ended");
        assertThat(visitor.get("/sign-in?session-ended").body()).contains("Sesi Anda sudah berakhir");
        assertThat(location(visitor.signIn("panel-2", "pandu-demo"))).isEqualTo("/sign-in/kept");
        assertThat(visitor.get("/sign-in/kept").body())
                .contains("name=\"answers.A.I.1.i.a\"", "value=\"Ya\"", "award=WBK&amp;area=area.1")
                .doesNotContain("name=\"area\"", "name=\"award\"");
    }

    @Test
    void sendsItAsItWasTyped() {
        sendOldForm();
        visitor.signIn("panel-2", "pandu-demo");
        String csrf = csrf(visitor.get("/sign-in/kept"));
        HttpResponse<String> saved = visitor.submit(WORKSHEET, "answers.A.I.1.i.a", "Ya", "_csrf", csrf);
        assertThat(location(saved)).startsWith("/try-score/PERMENPANRB-5-2024:1");
    }

    @Test
    void givesItToNobodyElse() {
        sendOldForm();
        assertThat(location(visitor.signIn("panel-3", "pandu-demo"))).isEqualTo("/");
        assertThat(location(visitor.get("/sign-in/kept"))).isEqualTo("/");
    }

    /** Another window of the same browser, in which somebody else signed in meanwhile. */
    @Test
    void sendsNothingInTheNameOfWhoeverSignedInSince() {
        signInAnotherAndSendOldForm();
        assertThat(location(visitor.get("/sign-in/kept"))).isEqualTo("/");
        HttpResponse<String> page = visitor.get("/sign-in/another");
        assertThat(page.body()).contains("Isian ini tidak dikirim", "disimpan hanya untuk pengisinya");
        assertThat(page.body()).doesNotContain("answers.A.I.1.i.a");
    }

    @Test
    void givesItBackToItsAuthorAfterTheOtherSignedOut() {
        signInAnotherAndSendOldForm();
        visitor.submit("/sign-out", "_csrf", csrf(visitor.get("/sign-in/another")));
        assertThat(location(visitor.signIn("panel-2", "pandu-demo"))).isEqualTo("/sign-in/kept");
        assertThat(visitor.get("/sign-in/kept").body()).contains("name=\"answers.A.I.1.i.a\"");
    }

    private void signInAnotherAndSendOldForm() {
        visitor.signIn("panel-2", "pandu-demo");
        String token = csrf(visitor.get(WORKSHEET));
        visitor.submit("/sign-out", "_csrf", token);
        visitor.signIn("panel-3", "pandu-demo");
        assertThat(location(send(token))).isEqualTo("/sign-in/another");
    }

    @Test
    void throwsItAwayWhenAsked() {
        sendOldForm();
        visitor.signIn("panel-2", "pandu-demo");
        String csrf = csrf(visitor.get("/sign-in/kept"));
        visitor.submit("/sign-in/kept", "_csrf", csrf);
        assertThat(location(visitor.get("/sign-in/kept"))).isEqualTo("/");
    }

    @Test
    void tellsAScriptWhereToTakeTheBrowser() {
        HttpResponse<String> sent = sendOldForm("HX-Request", "true");
        assertThat(sent.headers().firstValue("HX-Redirect")).contains("/sign-in?session-ended");
    }

    @Test
    void keepsNothingThatAnotherSiteSends() {
        HttpResponse<String> sent = visitor.submit(WORKSHEET, "answers.A.I.1.i.a", "Ya", "_csrf", "stale");
        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(location(visitor.signIn("panel-2", "pandu-demo"))).isEqualTo("/");
    }

    @Test
    void letsPeopleOutHoweverOldTheirPage() {
        HttpResponse<String> out = visitor.submit("/sign-out", "_csrf", "stale");
        assertThat(location(out)).isEqualTo("/sign-in");
    }

    @Test
    void showsAnOldSignInPageAnewWithTheUsername() {
        HttpResponse<String> page = visitor.submit("/sign-in", "username", "auditor", "password", "pandu-demo");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("value=\"auditor\"", "sudah lama terbuka");
    }

    @Test
    void remembersPagesAndNotWhatBrowsersAskForByThemselves() {
        visitor.get("/sign-in", "Accept", "text/html");
        visitor.get("/apple-touch-icon.png", "Accept", "image/*");
        assertThat(location(visitor.signIn("panel-2", "pandu-demo"))).isEqualTo("/");
    }

    private HttpResponse<String> sendOldForm(String... more) {
        visitor.signIn("panel-2", "pandu-demo");
        String token = csrf(visitor.get(WORKSHEET));
        visitor.loseSession();
        return send(token, more);
    }

    private HttpResponse<String> send(String token, String... more) {
        String[] headers = Arrays.copyOf(
                new String[] {"Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin"},
                more.length + 4);
        System.arraycopy(more, 0, headers, 4, more.length);
        String form = "answers.A.I.1.i.a=Ya&_csrf=" + token;
        return visitor.send("POST", WORKSHEET, BodyPublishers.ofString(form), headers);
    }
}
