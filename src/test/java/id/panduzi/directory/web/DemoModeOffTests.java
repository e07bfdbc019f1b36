package id.panduzi.directory.web;

import static id.panduzi.Visitor.basic;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.Visitor;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An installation for real work, in whose database somebody once tried the demo. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "panduzi.first-administrator.username=sri.wahyuni",
            "panduzi.first-administrator.password=kata-sandi-panjang"
        })
class DemoModeOffTests {

    private final Visitor visitor;

    DemoModeOffTests(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    @BeforeEach
    void rememberTheDemo(@Autowired Accounts accounts) {
        accounts.registerIfAbsent(
                new NewAccount("administrator", "Putri Maharani", "pandu-demo", Set.of(Role.ADMINISTRATOR), true));
    }

    @Test
    void refusesDemoAccounts() {
        String demo = basic("administrator", "pandu-demo");
        assertThat(visitor.get("/api/v1/tokens", "Authorization", demo).statusCode())
                .isEqualTo(401);
        assertThat(visitor.signIn("administrator", "pandu-demo").statusCode()).isEqualTo(401);
    }

    @Test
    void offersNoDemoAccounts() {
        assertThat(visitor.get("/sign-in").body()).doesNotContain("pandu-demo", "administrator", "Putri");
    }

    @Test
    void hasTheFirstAdministratorThatSettingsName() {
        String first = basic("sri.wahyuni", "kata-sandi-panjang");
        assertThat(visitor.get("/api/v1/tokens", "Authorization", first).statusCode())
                .isEqualTo(200);
    }
}
