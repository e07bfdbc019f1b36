package id.panduzi.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.Visitor;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With names that nobody has: the answers are the same, and nobody else's sign-in is locked. */
@RunningDemo
class SignInLockTests {

    private final String nobody = "nobody-" + UUID.randomUUID();
    private final Visitor visitor;

    SignInLockTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @Test
    void saysOnThePageWhenToComeAgain() {
        failTenTimes();
        HttpResponse<String> page = visitor.signIn(nobody, "salah");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Coba lagi setelah 15 menit", "value=\"" + nobody);
        visitor.get("/sign-in?lang=en");
        assertThat(visitor.signIn(nobody, "salah").body()).contains("Try again in 15 minutes");
    }

    @Test
    void isAProblemForPrograms() {
        failTenTimes();
        HttpResponse<String> refused = visitor.get(
                "/api/v1/agencies", "Authorization", Visitor.basic(nobody, "salah"), "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers()
                        .firstValue("Retry-After")
                        .map(Integer::parseInt)
                        .orElse(0))
                .isBetween(800, 900);
        assertThat(refused.body()).contains("urn:panduzi:problem:too-many-attempts", "in 15 minutes");
    }

    @Test
    void keepsTheSessionFromScripts() {
        HttpResponse<String> page = visitor.get("/sign-in");
        assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                .contains("JSESSIONID", "HttpOnly", "SameSite=Lax");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    private void failTenTimes() {
        for (int time = 0; time < 10; time++) {
            assertThat(visitor.get("/api/v1/agencies", "Authorization", Visitor.basic(nobody, "salah"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
