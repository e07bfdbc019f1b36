package id.panduzi.regulation;

import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.worksheet.DamagedWorksheet;
import id.panduzi.worksheet.Worksheet;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Makes a ruleset of its files, or says in which file and row it is damaged. */
final class RulesetReader {

    private final RulesetFiles files;

    private RulesetReader(RulesetFiles files) {
        this.files = files;
    }

    static Ruleset read(RulesetFiles files) {
        files.checkNames();
        RulesetReader reader = new RulesetReader(files);
        Charter charter = reader.charter();
        Map<String, DecisionTable> tables = reader.tables(charter.tag());
        try {
            return new Ruleset(charter, tables, reader.criteria(tables), reader.worksheet(), reader.deadlines());
        } catch (RefusedTable refused) {
            throw new DamagedRuleset(refused);
        }
    }

    private Charter charter() {
        return CharterFile.read(files.path(RulesetFiles.CHARTER), files.content(RulesetFiles.CHARTER));
    }

    private Map<String, DecisionTable> tables(RulesetTag tag) {
        Map<String, DecisionTable> tables = new TreeMap<>();
        for (String key : RulesetFiles.TABLES) {
            String path = files.path(RulesetFiles.tableFile(key));
            DecisionTable table = table(path, RulesetFiles.tableFile(key));
            if (!table.name().key().equals(key) || !table.name().versionTag().equals(tag.toString())) {
                throw new DamagedRuleset(
                        path,
                        "the decision is called " + table.name().key() + " with version tag '"
                                + table.name().versionTag() + "', not " + key + " with '" + tag + "'");
            }
            tables.put(key, table);
        }
        return tables;
    }

    private DecisionTable table(String path, String file) {
        try {
            return TableReader.read(path, files.content(file));
        } catch (RefusedTable refused) {
            throw new DamagedRuleset(refused);
        }
    }

    private Map<Question, List<Criterion>> criteria(Map<String, DecisionTable> tables) {
        Map<Question, List<Criterion>> criteria = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            String path = files.path(RulesetFiles.tableFile(question.key()));
            DecisionTable table = Objects.requireNonNull(tables.get(question.key()));
            criteria.put(question, ThresholdTable.criteria(path, question, table));
        }
        return criteria;
    }

    private Worksheet worksheet() {
        try {
            return Worksheet.read(
                    files.path(RulesetFiles.WORKSHEET), new StringReader(files.text(RulesetFiles.WORKSHEET)));
        } catch (DamagedWorksheet damaged) {
            throw new DamagedRuleset(damaged);
        }
    }

    private List<Deadline> deadlines() {
        return DeadlinesFile.read(files.path(RulesetFiles.DEADLINES), files.text(RulesetFiles.DEADLINES));
    }
}
