package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.decisiontable.RedTeam;
import id.panduzi.decisiontable.RedTeam.Attack;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.workflow.Canary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every malicious table at every door: refused, nothing run, nobody called, and the place named. */
@SpringBootTest
class RedTeamTests {

    @Autowired
    private RepositoryService engine;

    @TempDir
    private Path folder = Path.of("");

    private ServerSocket listener = unbound();
    private Map<String, Door> doors = Map.of();

    /** A way in for the bytes of a table; throws if it stays shut. */
    private interface Door {
        void enter(byte[] xml) throws IOException;
    }

    @BeforeEach
    void stand() throws IOException {
        Canary.hush();
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(1);
        RulesCopy.in(folder);
        doors = new LinkedHashMap<>();
        doors.put("read", xml -> TableReader.read("award.dmn", xml));
        doors.put("sketch", xml -> TableReader.sketch("award.dmn", xml));
        doors.put("import", xml -> TableReader.imported("award.dmn", xml));
        doors.put("start", this::start);
        doors.put("engine", this::deploy);
    }

    @AfterEach
    void leave() throws IOException {
        listener.close();
    }

    @Test
    void letsTheGenuineTableThroughEveryDoor() throws IOException {
        byte[] genuine = Files.readAllBytes(RedTeam.GENUINE);
        doors.forEach((name, door) ->
                assertThatCode(() -> door.enter(genuine)).as(name).doesNotThrowAnyException());
    }

    @Test
    void refusesEveryTableAtEveryDoor() {
        List<Attack> attacks = RedTeam.attacks(listener.getLocalPort());
        long deployments = engine.createDeploymentQuery().count();
        List<String> open = new ArrayList<>();
        for (Attack attack : attacks) {
            doors.forEach((name, door) -> held(attack, door).forEach(gap -> open.add(name + ": " + attack + gap)));
        }
        System.out.println(RedTeam.counts(attacks, List.copyOf(doors.keySet())));
        assertThat(open).isEmpty();
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Canary.songs()).isZero();
        assertThat(engine.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThatThrownBy(() -> listener.accept()).isInstanceOf(SocketTimeoutException.class);
    }

    /** Nothing if the door held and said where; otherwise how it gave way. */
    private static List<String> held(Attack attack, Door door) {
        try {
            door.enter(attack.xml());
            return List.of(" came in");
        } catch (IOException | RuntimeException refused) {
            String said = String.valueOf(refused.getMessage());
            boolean leaks = said.contains("root:") || said.length() > 100_000;
            return said.contains(attack.place()) && !leaks
                    ? List.of()
                    : List.of(" was refused by " + said.substring(0, Math.min(300, said.length())));
        } catch (StackOverflowError exhausted) {
            return List.of(" exhausted the stack");
        }
    }

    private void start(byte[] xml) throws IOException {
        Files.write(folder.resolve("PERMENPANRB-5-2024/award.dmn"), xml);
        new RulesFolder(folder.toUri().toString()).rulesets().forEach(RulesetReader::read);
    }

    private void deploy(byte[] xml) {
        String id = engine.createDeployment()
                .addInputStream("award.dmn", new ByteArrayInputStream(xml))
                .deploy()
                .getId();
        engine.deleteDeployment(id, true);
    }

    private static ServerSocket unbound() {
        try {
            return new ServerSocket();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
