/**
 * Where the tables live. With {@code panduzi.database.url} (PANDUZI_DB_URL) that MariaDB server is used; without it an
 * embedded MariaDB starts in {@code ./data/mariadb}, lasts over restarts and is found again after a killed run. Nobody
 * asks this package for anything: it hands Spring Boot the way to the database, and the rest of the house uses the data
 * source. Only {@code MariaDbFiles} touches the embedded server's library, so a build may leave that library out.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package id.panduzi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
