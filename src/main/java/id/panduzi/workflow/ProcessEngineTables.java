package id.panduzi.workflow;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Version 1 of the schema: the engine's own tables, from the scripts in its jar. As they stand, those cut times to seconds,
 * so that activities come back in the wrong order, and store three-byte text, so that an emoji fails.
 */
@Component
class ProcessEngineTables implements JavaMigration {

    private final String script = EngineScripts.forMariaDb();

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
        checksum.update(script.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }

    /** MariaDB commits at every table. */
    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) {
        Connection connection = context.getConnection();
        ByteArrayResource resource = new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8), "engine tables");
        ScriptUtils.executeSqlScript(connection, new EncodedResource(resource, StandardCharsets.UTF_8));
    }
}
