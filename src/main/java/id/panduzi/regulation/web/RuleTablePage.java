package id.panduzi.regulation.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.Absent;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.StandardTables;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One table of a ruleset in full: every row in words, with its article; and as the file that decides. */
@Controller
@RequestMapping("/rules/{tag}")
class RuleTablePage {

    private final Rulesets rulesets;
    private final StandardTables standardTables;
    private final RulesWords words;

    RuleTablePage(Rulesets rulesets, StandardTables standardTables, RulesWords words) {
        this.rulesets = rulesets;
        this.standardTables = standardTables;
        this.words = words;
    }

    @GetMapping("/{table}")
    String show(@PathVariable String tag, @PathVariable String table, Model model, Locale locale) {
        Ruleset ruleset = rulesets.get(tag);
        RuleTable asked = RuleTable.of(table);
        model.addAttribute("head", words.head(ruleset, locale));
        model.addAttribute("table", asked);
        model.addAttribute("rows", rows(ruleset, asked, locale));
        return switch (asked) {
            case ELIGIBILITY, AWARD -> "regulation/limits";
            case ALLOWANCE, PRIORITY -> "regulation/outcomes";
            case WORKSHEET -> "regulation/worksheet";
            case DEADLINES -> "regulation/deadlines";
        };
    }

    /** The same in the standard notation, drawn by script from the file. */
    @GetMapping("/{table}/dmn")
    String showAsDmn(@PathVariable String tag, @PathVariable String table, Model model, Locale locale) {
        RuleTable asked = RuleTable.of(table);
        if (!asked.standard()) {
            throw new Absent("table");
        }
        model.addAttribute("head", words.head(rulesets.get(tag), locale));
        model.addAttribute("table", asked);
        model.addAttribute("inNotation", true);
        return "regulation/dmn";
    }

    @GetMapping("/{table}.dmn")
    ResponseEntity<byte[]> download(@PathVariable String tag, @PathVariable String table) {
        Ruleset ruleset = rulesets.get(tag);
        byte[] file = standardTables.dmn(ruleset.tag(), table);
        String name = ruleset.tag().prefix() + "-" + ruleset.tag().version() + "-" + table + ".dmn";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    private List<?> rows(Ruleset ruleset, RuleTable table, Locale locale) {
        Wording said = words.in(locale);
        return switch (table) {
            case ELIGIBILITY -> limits(ruleset, Question.ELIGIBILITY, locale);
            case AWARD -> limits(ruleset, Question.AWARD, locale);
            case ALLOWANCE, PRIORITY ->
                ruleset.tables().stream()
                        .filter(one -> one.name().key().equals(table.key()))
                        .flatMap(one -> OutcomeRow.of(one, said).stream())
                        .toList();
            case WORKSHEET -> SheetPart.of(ruleset.worksheet(), said);
            case DEADLINES ->
                ruleset.deadlines().stream()
                        .map(one -> DeadlineRow.of(one, said))
                        .toList();
        };
    }

    private List<LimitRow> limits(Ruleset ruleset, Question question, Locale locale) {
        LimitWords limits = words.limits(ruleset, locale);
        return Arrays.stream(Award.values())
                .flatMap(award -> criteria(ruleset, question, award))
                .distinct()
                .sorted(Comparator.comparing(Criterion::fact)
                        .thenComparing(criterion -> criterion.row().number()))
                .map(criterion -> LimitRow.of(criterion, limits))
                .toList();
    }

    private static Stream<Criterion> criteria(Ruleset ruleset, Question question, Award award) {
        return Arrays.stream(AgencyKind.values()).flatMap(kind -> ruleset.criteria(question, award, kind).stream());
    }
}
