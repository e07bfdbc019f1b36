package id.panduzi.proving.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.web.RulesetChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is proved of a published ruleset; for whoever is signed in. */
@Controller
@RequestMapping("/rules/{tag}")
class ProofPage {

    private final Rulesets rulesets;
    private final MessageSource messages;

    ProofPage(Rulesets rulesets, MessageSource messages) {
        this.rulesets = rulesets;
        this.messages = messages;
    }

    @GetMapping("/proof")
    String show(@PathVariable String tag, Model model, Locale locale) {
        Ruleset ruleset = rulesets.get(tag);
        Wording words = new Wording(messages, locale);
        List<TableProof> tables = ruleset.tables().stream()
                .map(table -> proof(ruleset, table, words))
                .toList();
        List<TableCases> cases = TableCases.of(ruleset.tables(), words);
        model.addAttribute("ruleset", RulesetChoice.of(ruleset, false, words));
        model.addAttribute("tables", tables);
        model.addAttribute("against", TableProof.against(tables));
        model.addAttribute("cases", cases);
        model.addAttribute(
                "count", cases.stream().mapToInt(table -> table.lines().size()).sum());
        return "proving/ruleset-proof";
    }

    @GetMapping("/proof/boundaries.csv")
    ResponseEntity<byte[]> download(@PathVariable String tag) {
        Ruleset ruleset = rulesets.get(tag);
        String name = ruleset.tag().prefix() + "-" + ruleset.tag().version() + "-boundaries.csv";
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(BoundaryPack.write(BoundaryPack.of(ruleset.tables())));
    }

    private static TableProof proof(Ruleset ruleset, DecisionTable table, Wording words) {
        String page = "/rules/" + ruleset.tag() + "/" + table.name().key();
        return TableProof.of(table, Optional.of(ruleset.worksheet()), words, row -> page);
    }
}
