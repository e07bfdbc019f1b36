package id.panduzi.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDemo
class LanguagesTests {

    private final Visitor visitor;

    LanguagesTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void areIndonesianWhateverTheBrowserPrefers() {
        HttpResponse<String> page = visitor.get("/sign-in", "Accept-Language", "en");
        assertThat(page.body()).contains("lang=\"id\"", "Kata sandi");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("lang="));
    }

    @Test
    void areRememberedOnceChosen() {
        HttpResponse<String> page = visitor.get("/sign-in?lang=en");
        assertThat(page.body()).contains("lang=\"en\"", "Password");
        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches("lang=en;.*Max-Age=31536000;.*HttpOnly; SameSite=Lax"));
        assertThat(visitor.get("/sign-in").body()).contains("Password");
        assertThat(visitor.get("/sign-in?lang=fr").body()).contains("Password");
        assertThat(visitor.get("/sign-in?lang=id").body()).contains("Kata sandi");
    }

    @Test
    void areOfferedOnTheSamePage() {
        assertThat(visitor.get("/sign-in?a=1&lang=id&b=%22%3E").body())
                .contains("href=\"?a=1&amp;b=%22%3E&amp;lang=en\"");
        assertThat(visitor.signIn("auditor", "wrong").body()).contains("href=\"?lang=en\"");
    }

    @Test
    void reachErrorPagesToo() {
        visitor.signIn("auditor", "pandu-demo");
        HttpResponse<String> page = visitor.get("/nothing?lang=en");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("Rudi Hartanto").doesNotContain("??");
    }
}
