package id.panduzi.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** The way to the database for Spring Boot's data source; closing it stops the server if it is ours. */
final class DatabaseConnection implements JdbcConnectionDetails, AutoCloseable {

    private final DatabaseUrl url;
    private final Account account;
    private final Runnable onClose;

    private DatabaseConnection(DatabaseUrl url, Account account, Runnable onClose) {
        this.url = url;
        this.account = account;
        this.onClose = onClose;
    }

    static DatabaseConnection of(DatabaseSettings settings) {
        return settings.isEmbedded()
                ? to(EmbeddedServer.start(settings.folder()))
                : new DatabaseConnection(
                        new DatabaseUrl(settings.url()), new Account(settings.user(), settings.password()), () -> {});
    }

    private static DatabaseConnection to(EmbeddedServer server) {
        return new DatabaseConnection(server.url(), server.account(), server::close);
    }

    @Override
    public String getUsername() {
        return account.name();
    }

    @Override
    public String getPassword() {
        return account.password();
    }

    @Override
    public String getJdbcUrl() {
        return url.withRequiredOptions();
    }

    @Override
    public void close() {
        onClose.run();
    }
}
