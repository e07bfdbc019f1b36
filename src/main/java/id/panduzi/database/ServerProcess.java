package id.panduzi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;

/** The running server: loopback only, no socket file, utf8mb4, UTC. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** No encryption: nothing leaves the loopback address, and making a certificate takes up to half a minute a start. */
    private static final List<String> EVERYWHERE = List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_unicode_ci",
            "--default-time-zone=+00:00",
            "--max-allowed-packet=64M");

    private final ServerFolder folder;
    private final Process process;

    private ServerProcess(ServerFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    static ServerProcess start(ServerFolder folder, MariaDbFiles files, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(folder, files.server(), port))
                .directory(folder.programs().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
        builder.environment().put(files.libraryVariable(), files.libraries().toString());
        return new ServerProcess(folder, builder.start());
    }

    static String tablesOption(Path tables) {
        return "--datadir=" + tables;
    }

    private static List<String> command(ServerFolder folder, Path program, int port) {
        Stream<String> here = Stream.of(
                program.toString(),
                "--no-defaults",
                tablesOption(folder.tables()),
                "--basedir=" + folder.programs(),
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.processId(),
                "--init-file=" + folder.firstStatements(),
                "--port=" + port);
        return Stream.of(here, EVERYWHERE.stream(), onThisSystem())
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> onThisSystem() {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return Stream.empty();
        }
        return "root".equals(System.getProperty("user.name"))
                ? Stream.of("--socket=", "--user=root")
                : Stream.of("--socket=");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The end of what the server said, for an error message. */
    String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(folder.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    void stop() {
        stop(process.toHandle());
    }

    /** Asks the process to end, then makes it; false if it could not be ended. */
    static boolean stop(ProcessHandle process) {
        process.destroy();
        return ends(process) || (process.destroyForcibly() && ends(process));
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
