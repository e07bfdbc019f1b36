package id.panduzi.database;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points every Spring context of a test to a fresh schema of the test server; one that never asks starts no server. */
final class TestDatabaseCustomizers implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new FreshSchema();
    }

    private record FreshSchema() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.getEnvironment().getPropertySources().addFirst(new SchemaProperties());
        }
    }

    private static final class SchemaProperties extends PropertySource<Object> {

        private TestDatabase.@Nullable Schema schema;

        SchemaProperties() {
            super("test database");
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "panduzi.database.url" -> schema().url();
                case "panduzi.database.user" -> schema().user();
                case "panduzi.database.password" -> schema().password();
                default -> null;
            };
        }

        private TestDatabase.Schema schema() {
            try {
                schema = schema == null ? TestDatabase.newSchema() : schema;
                return schema;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
