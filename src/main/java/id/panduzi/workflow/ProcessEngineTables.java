package id.panduzi.workflow;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * Version 1 of the schema: the engine's own tables, from the scripts in its jar. As they stand, those cut times to seconds,
 * so that activities come back in the wrong order, and store three-byte text, so that an emoji fails.
 */
@Component
class ProcessEngineTables implements JavaMigration {

    private final List<String> statements = EngineScripts.forMariaDb();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "process engine";
    }

    @Override
    public Integer getChecksum() {
        CRC32 checksum = new CRC32();
        checksum.update(String.join(";\n", statements).getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    /** MariaDB commits at every table. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    /** Keys need no check while the tables are empty; with it every key would copy its table. */
    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String sql : statements) {
                statement.execute(sql);
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }
}
