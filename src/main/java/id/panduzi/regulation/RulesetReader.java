package id.panduzi.regulation;

import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.problem.Reason;
import id.panduzi.worksheet.DamagedWorksheet;
import id.panduzi.worksheet.Worksheet;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a ruleset of its files, or says in which files and rows they are damaged. */
final class RulesetReader {

    /** A file of a ruleset is some kilobytes; more is a mistake or an attack. */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final RulesetFiles files;
    private final List<Fault> faults = new ArrayList<>();

    RulesetReader(RulesetFiles files) {
        this.files = files;
    }

    /**
     * The ruleset of sound files.
     *
     * @throws DamagedRuleset naming every fault
     */
    static Ruleset read(RulesetFiles files) {
        RulesetCheck check = RulesetCheck.of(files);
        return check.ruleset().orElseThrow(() -> DamagedRuleset.of(files, check.faults()));
    }

    RulesetCheck check() {
        checkFiles();
        Optional<Charter> charter =
                part(RulesetFiles.CHARTER, name -> CharterFile.parse(files.path(name), files.content(name)));
        charter.map(CharterFile::faults).orElse(List.of()).forEach(reason -> fault(RulesetFiles.CHARTER, reason));
        Map<String, DecisionTable> tables = tables();
        charter.ifPresent(known -> tables.forEach((key, table) -> checkName(key, table, known.tag())));
        Map<Question, List<Criterion>> criteria = criteria(tables);
        Optional<Worksheet> worksheet = part(RulesetFiles.WORKSHEET, this::worksheet);
        Optional<List<Deadline>> deadlines = part(RulesetFiles.DEADLINES, this::deadlines);
        if (!faults.isEmpty()) {
            return new RulesetCheck(Optional.empty(), faults);
        }
        Ruleset ruleset =
                new Ruleset(charter.orElseThrow(), tables, criteria, worksheet.orElseThrow(), deadlines.orElseThrow());
        return new RulesetCheck(Optional.of(ruleset), faults);
    }

    /** Refuses files that nothing would read: a misspelt table would otherwise silently not count. */
    private void checkFiles() {
        Set<String> known = new HashSet<>(
                Set.of(RulesetFiles.CHARTER, RulesetFiles.WORKSHEET, RulesetFiles.DEADLINES, RulesetFiles.BOUNDARIES));
        RulesetFiles.TABLES.stream().map(RulesetFiles::tableFile).forEach(known::add);
        files.files().forEach((name, content) -> {
            if (!known.contains(name)) {
                fault(name, Reason.of("file.noPart"));
            }
            if (content.length > MOST_BYTES) {
                fault(name, Reason.of("table.tooLarge", MOST_BYTES));
            }
        });
    }

    private Map<String, DecisionTable> tables() {
        Map<String, DecisionTable> tables = new TreeMap<>();
        for (String key : RulesetFiles.TABLES) {
            part(RulesetFiles.tableFile(key), name -> TableReader.read(files.path(name), files.content(name)))
                    .ifPresent(table -> tables.put(key, table));
        }
        return tables;
    }

    private void checkName(String key, DecisionTable table, RulesetTag tag) {
        String name = table.name().key();
        String version = table.name().versionTag();
        if (!name.equals(key) || !version.equals(tag.toString())) {
            fault(RulesetFiles.tableFile(key), Reason.of("ruleset.otherName", name, version, key, tag.toString()));
        }
    }

    private Map<Question, List<Criterion>> criteria(Map<String, DecisionTable> tables) {
        Map<Question, List<Criterion>> criteria = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Optional.ofNullable(tables.get(question.key()))
                    .flatMap(table -> part(
                            RulesetFiles.tableFile(question.key()),
                            name -> ThresholdTable.criteria(files.path(name), question, table)))
                    .ifPresent(read -> criteria.put(question, read));
        }
        return criteria;
    }

    private Worksheet worksheet(String name) {
        return Worksheet.read(files.path(name), new StringReader(files.text(name)));
    }

    private List<Deadline> deadlines(String name) {
        return new DeadlinesFile(name, faults::add).read(files.text(name));
    }

    /** One file, read; what is wrong with it goes to the faults. */
    private <T> Optional<T> part(String name, Function<String, T> reader) {
        if (files.find(name).isEmpty()) {
            fault(name, Reason.of("file.missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(name));
        } catch (RefusedTable refused) {
            refused.faults().forEach(fault -> faults.add(new Fault(name, fault.place(), fault.reason())));
        } catch (DamagedWorksheet damaged) {
            damaged.faults().forEach(fault -> faults.add(new Fault(name, fault.place(), fault.reason())));
        } catch (DamagedRuleset damaged) {
            damaged.reasons().forEach(reason -> fault(name, reason));
        }
        return Optional.empty();
    }

    private void fault(String file, Reason reason) {
        faults.add(Fault.ofFile(file, reason));
    }
}
