package id.panduzi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application: after {@code kill -9} nobody stops it, and it holds the folder. It is ours if
 * it runs on our tables; what a process id file says counts for nothing, since ids are given out again.
 */
final class Leftover {

    private static final Logger log = LoggerFactory.getLogger(Leftover.class);

    private final ServerFolder folder;

    private Leftover(ServerFolder folder) {
        this.folder = folder;
    }

    /** Stops what is left in the folder; the caller holds the folder's lock. */
    static void stopIn(ServerFolder folder) throws IOException {
        Leftover leftover = new Leftover(folder);
        ProcessHandle.allProcesses().filter(leftover::isOurs).forEach(leftover::stop);
        Files.deleteIfExists(folder.processId());
    }

    /** By the tables it was told to serve, or by its program where the system hides other processes' arguments. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.stream(arguments).anyMatch(this::namesOurTables))
                .orElseGet(() -> runsOurProgram(process));
    }

    private boolean namesOurTables(String argument) {
        return argument.equals(ServerProcess.tablesOption(folder.tables()))
                || argument.equals(ServerProcess.tablesOption(folder.unfinishedTables()));
    }

    private boolean runsOurProgram(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> Path.of(program).startsWith(folder.programs()))
                .isPresent();
    }

    private void stop(ProcessHandle process) {
        log.warn("Stopping a database server left over from a killed run (process {})", process.pid());
        if (!ServerProcess.stop(process)) {
            throw new DatabaseUnavailable(
                    "A database server left over from an earlier run holds " + folder.root() + " (process "
                            + process.pid() + ") and cannot be stopped.",
                    "Stop that process as the user it belongs to, then start again.");
        }
    }
}
