package id.panduzi.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the server executes before it takes connections: the schema, and one account with rights on it alone, under a new
 * password at every start. Every other account goes, MariaDB's root included: nobody can sign in as more than that.
 */
final class FirstStatements {

    private FirstStatements() {}

    static void write(ServerFolder folder, String schema, Account account, List<String> more) throws IOException {
        Files.deleteIfExists(folder.firstStatements());
        Path file = Files.createFile(folder.firstStatements(), forOwnerOnly());
        Files.write(file, Stream.concat(own(schema, account), more.stream()).toList());
    }

    private static Stream<String> own(String schema, Account account) {
        return Stream.of(
                "CREATE DATABASE IF NOT EXISTS " + schema + ";",
                "DROP DATABASE IF EXISTS test;",
                "DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', 'PUBLIC');",
                "DELETE FROM mysql.db;",
                "DELETE FROM mysql.proxies_priv;",
                "FLUSH PRIVILEGES;",
                "CREATE USER '" + account.name() + "'@'127.0.0.1' IDENTIFIED BY '" + account.password() + "';",
                "GRANT ALL PRIVILEGES ON " + schema + ".* TO '" + account.name() + "'@'127.0.0.1';");
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
