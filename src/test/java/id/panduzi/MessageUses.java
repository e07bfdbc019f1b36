package id.panduzi;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.Verdict;
import id.panduzi.directory.ConflictOfInterest;
import id.panduzi.problem.web.ProblemKind;
import id.panduzi.proof.Note;
import id.panduzi.proof.Severity;
import id.panduzi.proposal.Status;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.Level;
import id.panduzi.worksheet.AnswerType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** Which messages templates and Java sources use: by their keys, and by families whose keys are put together. */
final class MessageUses {

    /** Enums of which people read only some: of the components, the halves of the enablers. */
    private static final Set<String> IN_PART = Set.of("Component.");

    private static final String COLUMNS_OF_DRAFTS = "criterion award value met law mark annotation place allowance"
            + " priority working_days remind_before escalate_to basis title inForceFrom prefix gazette";

    private final JavaWords java;
    private final Set<String> needed = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> prefixes = new TreeSet<>();

    /** Families by their beginning: what stands behind it. Those of enums, {@code Role.}, are known by themselves. */
    private final Map<String, Collection<String>> families;

    /** The files of all forms. */
    private final String forms;

    private MessageUses(JavaWords java, List<Template> templates) throws IOException {
        this.java = java;
        this.forms = forms();
        this.families = new TreeMap<>(enumFamilies());
        addFamilies();
        addFamiliesOfTheTryout();
        addFamiliesOfTheWorklist();
        addFamiliesOfTheRules();
        addFamiliesOfTheEffect();
        named.addAll(java.literals());
        needed.addAll(java.said());
        java.literals().stream().filter(word -> word.endsWith(".")).forEach(prefixes::add);
        templates.forEach(this::add);
        prefixes.forEach(
                prefix -> families.getOrDefault(prefix, List.of()).forEach(ending -> needed.add(prefix + ending)));
    }

    private void addFamilies() {
        families.put("sheet.level.", names(Level.values()));
        families.put("language.", List.of("id", "en"));
        families.put("component.unit.", List.of("PERCENT", "INDEX", "COUNT", "POINTS"));
        families.put("component.verdict.", names(Verdict.values()));
        families.put("problem.", problems());
        families.put("error.", java.codes());
        families.put("field.", List.of());
        families.put("Act.", acts());
        families.put("end.", ends().map(Status::name).toList());
        families.put("option.", List.of());
        families.put("option.vote.", List.of("award", "coach"));
        families.put("task.level.", names(Level.values()));
        families.put("task.conflict.", names(ConflictOfInterest.values()));
        families.put("task.asked.", names(TaskKind.values()));
        families.put("task.ended.", names(Status.values()));
        families.put("component.date.", List.of("day", "month", "year"));
        families.put(
                "failure.",
                Stream.of("400", "403", "404", "405", "409", "413", "422")
                        .flatMap(status -> Stream.of(status + ".title", status + ".why", status + ".next"))
                        .toList());
    }

    private void addFamiliesOfTheWorklist() {
        families.put(
                "navigation.",
                List.of("home", "tasks", "proposals", "agencies", "rules", "tryScore", "administration"));
        families.put("filter.due.", List.of("overdue", "today", "week"));
        families.put("tasks.about.", families.get("TaskView."));
        families.put("tasks.none.", families.get("TaskView."));
        families.put("shortcut.about.", families.get("Shortcut."));
    }

    private void addFamiliesOfTheTryout() {
        Set<String> answers = new TreeSet<>(Scale.YES_NO.steps());
        Stream.of(AnswerType.values()).map(AnswerType::options).forEach(answers::addAll);
        families.put("answer.", answers);
        families.put("opinion.", Scale.OPINION.steps());
        families.put("amount.", List.of("PERCENT", "YEARS", "LEVEL"));
        families.put("unit.", List.of("PERCENT", "YEARS", "LEVEL"));
        families.put(
                "tryScore.about.",
                List.of(
                        "law",
                        "gazette",
                        "inForceFrom",
                        "inForceUntil",
                        "determinedBy",
                        "worksheet",
                        "priority",
                        "mandiri"));
        families.put("tryScore.tab.", List.of("worksheet", "eligibility", "improvements"));
        families.put("tryScore.hint.", facts(Question.ELIGIBILITY).toList());
        families.put(
                "tryScore.short.",
                facts(Question.AWARD).filter(fact -> !fact.startsWith("AREA_")).toList());
        families.put(
                "tryScore.card.",
                Stream.of("award", "eligibility", "agency")
                        .flatMap(card -> Stream.of(card, card + ".met", card + ".notYet"))
                        .toList());
    }

    private void addFamiliesOfTheRules() {
        families.put("rules.level.", names(Fact.Level.values()));
        families.put("rules.table.", families.getOrDefault("RuleTable.", List.of()));
        families.put("rules.about.", List.of("agencyKind", "path", "coreBusiness", "servedParty"));
        families.put("rules.decider.", List.of("minister", "agencyLeader"));
        families.put("rules.emptyBase.", List.of("none", "full"));
        families.put("Drafting.answer.", List.of("law", "law.hint", "mark", "allowance", "priority", "priority.hint"));
        families.put("Drafting.column.", List.of(COLUMNS_OF_DRAFTS.split(" ")));
        addFamiliesOfTheProof();
    }

    private void addFamiliesOfTheProof() {
        families.put("proof.answer.", List.of("met", "notMet", "notKnown", "notAsked", "noRow", "unreadable"));
        families.put("proof.outside.", names(Severity.values()));
        families.put("proof.cutShort.", names(Note.CutShort.What.values()));
        families.put(
                "proof.noLimit.",
                List.of("MANY_CRITERIA AWARD_NOT_LISTED AGENCY_KIND_NOT_LISTED NO_LIMIT NOT_MET NO_LAW".split(" ")));
    }

    private void addFamiliesOfTheEffect() {
        families.put("WhatIf.by.", List.of("AWARD", "AGENCY_KIND", "UNIT_KIND", "YEAR", "AGENCY"));
        families.put("WhatIf.limit.unit.", List.of("PERCENT", "INDEX", "POINTS", "LEVEL", "YEARS", "OPINION", "GRADE"));
        families.put("WhatIf.figure.", families.getOrDefault("Turn.", List.of()));
        families.put("WhatIf.asked.", families.getOrDefault("Question.", List.of()));
        families.put(
                "WhatIf.csv.",
                List.of(("number unitCode unit agencyCode agency agencyKind unitKind year award asked"
                                + " ruleset change criterion row margin")
                        .split(" ")));
    }

    static MessageUses inTheProduct() {
        try {
            List<Path> templates = JavaSources.paths(Template.FOLDER, ".html");
            return new MessageUses(
                    JavaWords.inTheProduct(),
                    templates.stream().map(Template::read).toList());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void add(Template template) {
        template.keys().forEach(needed::add);
        template.words()
                .filter(word -> word.contains(".") && !word.endsWith("."))
                .forEach(needed::add);
        template.families().forEach(prefixes::add);
        template.fields().map(field -> "field." + field).forEach(needed::add);
    }

    /** Keys that are asked for in any case. */
    Set<String> needed() {
        return needed;
    }

    /** Constants without a word although others of their enum have one. */
    List<String> unnamedConstants(Set<String> keys) {
        return families.keySet().stream()
                .filter(family -> !IN_PART.contains(family) && Character.isUpperCase(family.charAt(0)))
                .filter(family -> keys.stream().anyMatch(key -> key.startsWith(family)))
                .flatMap(family ->
                        families.getOrDefault(family, List.of()).stream().map(family::concat))
                .filter(key -> !keys.contains(key))
                .toList();
    }

    boolean isUsed(String key) {
        return needed.contains(key)
                || named.contains(key)
                || isConstant(key)
                || isHint(key)
                || isConstraint(key)
                || isOfATask(key);
    }

    /** Beginnings of keys to which the sources add something that we know nothing about. */
    List<String> unknownFamilies(Set<String> keys) {
        return prefixes.stream()
                .filter(prefix -> !families.containsKey(prefix))
                .filter(prefix -> keys.stream().anyMatch(key -> key.startsWith(prefix)))
                .toList();
    }

    Set<String> unreadableCodes() {
        return java.unreadableCodes();
    }

    /** Pages say constants by their type: {@code Award.WBK}. */
    private boolean isConstant(String key) {
        String family = key.substring(0, key.indexOf('.') + 1);
        return families.getOrDefault(family, List.of()).contains(key.substring(family.length()))
                && Character.isUpperCase(family.charAt(0));
    }

    private boolean isHint(String key) {
        return key.endsWith(".hint") && needed.contains(StringUtils.delete(key, ".hint"));
    }

    /** The last word of a field or of one of its options stands in a form; that each has its words, TaskWordsTests tell. */
    private boolean isOfATask(String key) {
        String plain = StringUtils.delete(key, ".hint");
        String word = plain.substring(plain.lastIndexOf('.') + 1);
        return (plain.startsWith("field.") || plain.startsWith("option.")) && isAsked(word);
    }

    private boolean isAsked(String word) {
        return Set.of("true", "false").contains(word)
                || java.literals().contains(word)
                || forms.contains('"' + word + '"');
    }

    /** Bean Validation's constraints give their name as code. */
    private boolean isConstraint(String key) {
        return key.startsWith("error.") && java.annotations().contains(StringUtils.capitalize(key.substring(6)));
    }

    /** What the journal says was done: the words that code records, tasks that were finished, ends of proposals. */
    private Set<String> acts() {
        Set<String> acts = new TreeSet<>(java.acts());
        Stream.of(TaskKind.values()).map(TaskKind::key).forEach(acts::add);
        ends().map(Status::key).forEach(acts::add);
        return acts;
    }

    private static Stream<Status> ends() {
        return Stream.of(Status.values()).filter(status -> status != Status.RUNNING);
    }

    private static String forms() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path form : JavaSources.paths(Path.of("forms"), ".form")) {
            all.append(Files.readString(form));
        }
        return all.toString();
    }

    private static List<String> problems() {
        return Stream.of(ProblemKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .flatMap(slug -> Stream.of(slug + ".title", slug + ".detail"))
                .toList();
    }

    private static Stream<String> facts(Question question) {
        return Fact.of(question).stream().map(Fact::name);
    }

    private static Map<String, Collection<String>> enumFamilies() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.panduzi").stream()
                        .filter(type -> type.isEnum() && type.isTopLevelClass())
                        .collect(Collectors.toMap(
                                type -> type.getSimpleName() + ".",
                                type -> names(type.reflect().getEnumConstants())));
    }

    private static Collection<String> names(Object[] constants) {
        return Stream.of(constants).map(constant -> ((Enum<?>) constant).name()).toList();
    }
}
