package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftId;
import id.panduzi.drafting.Drafts;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.StandardTables;
import id.panduzi.regulation.web.LimitSentence;
import id.panduzi.worksheet.DamagedWorksheet;
import id.panduzi.worksheet.Worksheet;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of drafts have in common: the draft, what it began from, and the reader's words. */
@Component
class DraftDesk {

    private final Drafts drafts;
    private final Rulesets rulesets;
    private final StandardTables standardTables;
    private final MessageSource messages;

    DraftDesk(Drafts drafts, Rulesets rulesets, StandardTables standardTables, MessageSource messages) {
        this.drafts = drafts;
        this.rulesets = rulesets;
        this.standardTables = standardTables;
        this.messages = messages;
    }

    Draft draft(String id, SignedIn reader) {
        return drafts.get(DraftId.of(id), reader);
    }

    Wording words(Locale locale) {
        return new Wording(messages, locale);
    }

    /** What fields are called, for the summary of what is wrong with them. */
    static Map<String, String> labels(List<String> fields, Wording words) {
        return fields.stream().collect(Collectors.toMap(field -> field, field -> words.say("field." + field)));
    }

    /** Back to the draft after one of its parts was saved. */
    static ModelAndView done(Draft draft, RedirectAttributes redirect) {
        redirect.addFlashAttribute("success", "Drafting.saved");
        return new ModelAndView("redirect:/rules/drafts/" + draft.id());
    }

    /** The files it began from; empty from scratch. */
    Optional<RulesetFiles> basis(Draft draft) {
        return Optional.ofNullable(draft.basedOn()).map(standardTables::files);
    }

    /** The law it began from; empty from scratch. */
    Optional<String> basisName(Draft draft) {
        return Optional.ofNullable(draft.basedOn())
                .map(tag -> rulesets.get(tag.toString()).charter().law());
    }

    /** A table as it was where the draft began. */
    Optional<DecisionTable> basis(Draft draft, String table) {
        return Optional.ofNullable(draft.basedOn())
                .map(RulesetTag::toString)
                .map(rulesets::get)
                .flatMap(ruleset -> ruleset.tables().stream()
                        .filter(one -> one.name().key().equals(table))
                        .findFirst());
    }

    LimitSentence sentences(Draft draft, Locale locale) {
        return new LimitSentence(worksheet(draft), words(locale));
    }

    /** Those of the version it began from. */
    LimitSentence basisSentences(Draft draft, Locale locale) {
        RulesetTag basis = draft.basedOn();
        return new LimitSentence(
                basis == null ? null : rulesets.get(basis.toString()).worksheet(), words(locale));
    }

    private static @Nullable Worksheet worksheet(Draft draft) {
        try {
            return draft.has(RulesetFiles.WORKSHEET)
                    ? Worksheet.read(
                            RulesetFiles.WORKSHEET,
                            new StringReader(draft.files().text(RulesetFiles.WORKSHEET)))
                    : null;
        } catch (DamagedWorksheet inTheMaking) {
            return null;
        }
    }
}
