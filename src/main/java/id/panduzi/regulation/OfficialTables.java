package id.panduzi.regulation;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.exact.ExactNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables inside Camunda's DMN engine, where official decisions are made. */
@Component
class OfficialTables {

    private final RepositoryService repository;
    private final DecisionService engine;
    private final MatchedRows matchedRows;
    private final Map<String, String> definitions = new ConcurrentHashMap<>();

    OfficialTables(RepositoryService repository, DecisionService engine, MatchedRows matchedRows) {
        this.repository = repository;
        this.engine = engine;
        this.matchedRows = matchedRows;
    }

    /** Gives the engine the tables of a ruleset; returns the deployment's id. */
    String deploy(RulesetTag tag, RulesetFiles files) {
        DeploymentBuilder deployment = repository.createDeployment().name(tag.toString());
        for (String key : RulesetFiles.TABLES) {
            String file = RulesetFiles.tableFile(key);
            deployment.addInputStream(resource(tag, key), new ByteArrayInputStream(files.content(file)));
        }
        return deployment.deploy().getId();
    }

    /**
     * Makes sure that the engine holds the very files that were published.
     *
     * @throws DamagedRuleset if one was changed behind our back, or cannot be parsed
     */
    void verify(RulesetTag tag, PublishedRuleset published) {
        RulesetFiles files = published.files();
        for (String key : RulesetFiles.TABLES) {
            String place = "database, ruleset " + tag + ", " + RulesetFiles.tableFile(key);
            byte[] stored = stored(place, published.deployment(), resource(tag, key));
            if (!Arrays.equals(stored, files.content(RulesetFiles.tableFile(key)))) {
                throw new DamagedRuleset(
                        place, "the engine's copy differs from what was published" + fault(place, stored));
            }
            definition(tag, key);
        }
    }

    /** The row that answers, by the engine's own evaluation. */
    Optional<Row> ask(RulesetTag tag, DecisionTable table, Map<String, ? extends @Nullable Object> facts) {
        String definition = definition(tag, table.name().key());
        Map<String, @Nullable Object> variables = new HashMap<>();
        facts.forEach((name, value) -> variables.put(name, engineValue(value)));
        List<String> rows = matchedRows.during(() -> engine.evaluateDecisionTableById(definition)
                .variables(variables)
                .evaluate());
        return rows.stream().findFirst().flatMap(table::row);
    }

    private String definition(RulesetTag tag, String key) {
        return definitions.computeIfAbsent(key + "@" + tag, unknown -> {
            DecisionDefinition definition = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(key)
                    .versionTag(tag.toString())
                    .singleResult();
            if (definition == null) {
                throw new DamagedRuleset("database, ruleset " + tag, "the engine has no table " + key);
            }
            return definition.getId();
        });
    }

    private byte[] stored(String place, String deployment, String resource) {
        try (InputStream stored = repository.getResourceAsStream(deployment, resource)) {
            return stored.readAllBytes();
        } catch (IOException | RuntimeException missing) {
            throw new DamagedRuleset(place, missing);
        }
    }

    private static String fault(String place, byte[] stored) {
        try {
            TableReader.read(place, stored);
            return "";
        } catch (RefusedTable refused) {
            return "; " + refused.getMessage();
        }
    }

    private static String resource(RulesetTag tag, String key) {
        return "rules/" + tag.prefix() + "/" + tag.version() + "/" + RulesetFiles.tableFile(key);
    }

    static @Nullable Object engineValue(@Nullable Object value) {
        return value instanceof ExactNumber number ? (Object) number.forTable().doubleValue() : value;
    }
}
