package id.panduzi.whatif.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Agency;
import id.panduzi.directory.SignedIn;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.Absent;
import id.panduzi.whatif.ChangeFilter;
import id.panduzi.whatif.ChangedCase;
import id.panduzi.whatif.ChangedCases;
import id.panduzi.whatif.Reason;
import id.panduzi.whatif.Trial;
import id.panduzi.whatif.Trials;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All names of an effect as a file: one line for each reason, margins in full, and nothing that a spreadsheet would run. */
@Controller
@RequestMapping({TriedRules.RULESET, TriedRules.DRAFT})
class NamesDownload {

    private static final int AT_ONCE = 1000;

    /** Spreadsheets know the encoding by it. */
    private static final String MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "number",
            "unitCode",
            "unit",
            "agencyCode",
            "agency",
            "agencyKind",
            "unitKind",
            "year",
            "award",
            "asked",
            "ruleset",
            "change",
            "criterion",
            "row",
            "margin");

    private final TriedRules rules;
    private final Trials trials;
    private final ChangedCases cases;
    private final MessageSource messages;

    NamesDownload(TriedRules rules, Trials trials, ChangedCases cases, MessageSource messages) {
        this.rules = rules;
        this.trials = trials;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping("/cases.csv")
    void download(
            @PathVariable Map<String, String> path,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Tried tried = rules.at(path, me);
        Trial trial = trials.newest(tried.candidate(), me).filter(Trial::isDone).orElseThrow(() -> new Absent("trial"));
        cases.download(trial, tried.candidate(), me);
        String name = "effect-" + tried.candidate().ruleset().tag().prefix() + ".csv";
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(MARK);
            write(new CSVPrinter(out, CSVFormat.RFC4180), trial, me, new Wording(messages, locale));
        }
    }

    private void write(CSVPrinter csv, Trial trial, SignedIn me, Wording words) throws IOException {
        for (String column : COLUMNS) {
            csv.print(words.say("WhatIf.csv." + column));
        }
        csv.println();
        String after = "";
        List<ChangedCase> some;
        do {
            some = cases.of(trial.id(), ChangeFilter.any(), after, AT_ONCE, me);
            for (ChangedCase one : some) {
                write(csv, one, words);
                after = one.cursor();
            }
        } while (!some.isEmpty());
    }

    private static void write(CSVPrinter csv, ChangedCase one, Wording words) throws IOException {
        for (Reason reason : one.reasons()) {
            write(csv, one, reason, words);
        }
        if (one.reasons().isEmpty()) {
            about(csv, one, words);
            csv.println();
        }
    }

    private static void write(CSVPrinter csv, ChangedCase one, Reason reason, Wording words) throws IOException {
        about(csv, one, words);
        csv.print(words.say(reason.fact()));
        csv.print(Cells.harmless(reason.rule()));
        csv.print(reason.exactMargin().map(ExactNumber::toPlain).orElse(""));
        csv.println();
    }

    private static void about(CSVPrinter csv, ChangedCase one, Wording words) throws IOException {
        Agency agency = one.unit().agency();
        csv.print(one.number());
        csv.print(Cells.harmless(one.unit().code()));
        csv.print(Cells.harmless(one.unit().name()));
        csv.print(Cells.harmless(agency.code()));
        csv.print(Cells.harmless(agency.name()));
        csv.print(words.say(agency.kind()));
        csv.print(words.say(one.unit().kind()));
        csv.print(one.year());
        csv.print(one.award().name());
        csv.print(words.say("WhatIf.asked." + one.question()));
        csv.print(one.ruleset());
        csv.print(words.say(one.turn()));
    }
}
