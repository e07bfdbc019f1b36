package id.panduzi.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** The embedded server's folder: its programs, its tables, and the few files by which we find it again. */
record ServerFolder(Path root) {

    /** The folder as a real path, made if need be, open to its owner only. */
    static ServerFolder at(Path path) throws IOException {
        Files.createDirectories(path);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        return new ServerFolder(path.toRealPath());
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path tables() {
        return root.resolve("tables");
    }

    /** Where tables are first laid out; renamed when that is done, so half an installation is never taken for a whole. */
    Path unfinishedTables() {
        return root.resolve("tables.unfinished");
    }

    Path temporary() {
        return root.resolve("temporary");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path processId() {
        return root.resolve("mariadb.pid");
    }

    Path firstStatements() {
        return root.resolve("first-statements.sql");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    boolean hasTables() {
        return Files.isDirectory(tables());
    }

    void discardUnfinishedTables() throws IOException {
        FileSystemUtils.deleteRecursively(unfinishedTables());
    }

    void finishTables() throws IOException {
        Files.move(unfinishedTables(), tables(), StandardCopyOption.ATOMIC_MOVE);
    }
}
