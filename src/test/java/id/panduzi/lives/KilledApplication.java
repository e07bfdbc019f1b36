package id.panduzi.lives;

import id.panduzi.database.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The application in a process of its own, to be killed and started again on the same tables and files. */
final class KilledApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final TestDatabase.Schema schema;
    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    KilledApplication(TestDatabase.Schema schema, Path folder) throws IOException {
        this.schema = schema;
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = start();
    }

    int port() {
        return port;
    }

    /** At once, as a power cut would. */
    synchronized void kill() {
        process.destroyForcibly();
    }

    /** Starts it again if it was killed, and waits until it answers. */
    synchronized void ensureUp() {
        try {
            if (!process.isAlive()) {
                process = start();
            }
            Instant end = Instant.now().plus(PATIENCE);
            while (!isHealthy()) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("the application does not come up");
                }
                if (!process.isAlive()) {
                    process = start();
                }
                Thread.sleep(200);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "id.panduzi.PanduZi",
                "--server.port=" + port,
                "--panduzi.demo.enabled=true",
                "--panduzi.evidence.folder=" + folder);
        builder.environment().put("PANDUZI_DB_URL", schema.url());
        builder.environment().put("PANDUZI_DB_USER", schema.user());
        builder.environment().put("PANDUZI_DB_PASSWORD", schema.password());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                Path.of("target", "crash-application.log").toFile()));
        return builder.start();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
