package id.panduzi.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Boot builds the data source from this connection, and closes the pool before the connection. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails databaseConnection(DatabaseSettings settings) {
        return DatabaseConnection.of(settings);
    }
}
