package id.panduzi.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** An application in a process of its own, to be killed by a test: writes one row, says so, and waits. */
final class EmbeddedServerProgram {

    static final String READY = "one row written";

    private EmbeddedServerProgram() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text varchar(40))");
            statement.execute("insert into note values ('masih ada')");
        }
        System.out.println(READY);
        int end = System.in.read();
        System.exit(end);
    }

    static Connection connect(EmbeddedServer server) throws Exception {
        return DriverManager.getConnection(
                server.url().withRequiredOptions(),
                server.account().name(),
                server.account().password());
    }
}
