package id.panduzi.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The embedded server of a test run: one per JVM, started when the first test asks, with its files in {@code target}, so
 * that the next run starts warm. JVMs that run tests at the same time each have a folder. Every Spring
 * context gets a schema and an account of its own.
 */
public final class TestDatabase {

    static final Path FOLDER = Path.of(System.getProperty("panduzi.fork", "target/fork-1"), "database");

    private static @Nullable TestDatabase running;

    private final EmbeddedServer server;
    private final Account administrator;
    private int schemas;

    private TestDatabase() {
        administrator = Account.withRandomPassword("tests");
        server = EmbeddedServer.start(
                FOLDER,
                List.of(
                        "CREATE USER tests@127.0.0.1 IDENTIFIED BY '" + administrator.password() + "';",
                        "GRANT ALL PRIVILEGES ON *.* TO tests@127.0.0.1 WITH GRANT OPTION;",
                        "SET GLOBAL innodb_flush_log_at_trx_commit = 0;",
                        "SET GLOBAL debug_no_sync = ON;"));
        // After the contexts: one that loses its database first takes half a minute to close.
        SpringApplication.getShutdownHandlers().add(server::close);
    }

    /** A schema and an account with rights on it alone, as a configured server would have. */
    public record Schema(String url, String user, String password) {}

    public static synchronized Schema newSchema() throws SQLException {
        if (running == null) {
            running = new TestDatabase();
            running.dropSchemasOfEarlierRuns();
        }
        return running.createSchema("test" + ++running.schemas);
    }

    private void dropSchemasOfEarlierRuns() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW DATABASES LIKE 'test%'")) {
            while (rows.next()) {
                names.add("DROP DATABASE " + rows.getString(1));
            }
        }
        execute(names);
    }

    private Schema createSchema(String name) throws SQLException {
        Account account = Account.withRandomPassword(name);
        execute(List.of(
                "CREATE DATABASE " + name,
                "CREATE USER " + name + "@127.0.0.1 IDENTIFIED BY '" + account.password() + "'",
                "GRANT ALL PRIVILEGES ON " + name + ".* TO " + name + "@127.0.0.1"));
        return new Schema(server.url().value().replace("/panduzi", "/" + name), name, account.password());
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url().value(), administrator.name(), administrator.password());
    }
}
