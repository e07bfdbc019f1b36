package id.panduzi.whatif.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Ruleset;
import id.panduzi.whatif.Effect.ByRow;
import id.panduzi.whatif.LimitTrials;
import id.panduzi.whatif.Trial;
import id.panduzi.whatif.Trials;
import id.panduzi.whatif.Turn;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What would change if one limit were elsewhere: the answer to somebody who moves a slider. */
@Component
class LimitQuestions {

    private final Trials trials;
    private final LimitTrials limits;
    private final MessageSource messages;

    LimitQuestions(Trials trials, LimitTrials limits, MessageSource messages) {
        this.trials = trials;
        this.limits = limits;
        this.messages = messages;
    }

    /** Leaves nothing in the model as long as no trial says what these rules do. */
    void ask(Tried tried, LimitQuery query, SignedIn reader, Model model, Locale locale) {
        List<MovableLimit> rows = MovableLimit.of(tried.candidate().ruleset());
        Optional<Trial> trial = trials.newest(tried.candidate(), reader)
                .filter(Trial::isDone)
                .filter(done -> done.isOf(tried.candidate()));
        if (trial.isPresent() && !rows.isEmpty()) {
            MovableLimit row = chosen(rows, query, trial.get());
            Wording words = new Wording(messages, locale);
            model.addAttribute("tried", tried);
            model.addAttribute("limits", choices(rows, words));
            answer(tried, row, query, trial.get(), reader, model, words);
        }
    }

    private static void scale(MovableLimit row, Measure measure, Ruleset ruleset, Model model, Wording words) {
        String most = measure.shown(row.most(ruleset)).toPlain();
        model.addAttribute("row", row);
        model.addAttribute("unit", measure.unit());
        model.addAttribute("least", measure.shown(row.least()).toPlain());
        model.addAttribute("most", most);
        model.addAttribute("mostSaid", words.plain(most));
        model.addAttribute("notch", measure.shown(row.notch(ruleset)).toPlain());
    }

    private void answer(
            Tried tried, MovableLimit row, LimitQuery query, Trial trial, SignedIn reader, Model model, Wording words) {
        Measure measure = Measure.of(row, tried.limits(words));
        scale(row, measure, tried.candidate().ruleset(), model, words);
        ExactNumber standing = row.criterion().limit().number();
        String shown = measure.shown(standing).toPlain();
        String plain = (query.limit() == null ? shown : query.limit().strip()).replace(',', '.');
        model.addAttribute("plain", plain);
        model.addAttribute("typed", query.limit() == null ? words.plain(plain) : query.limit());
        model.addAttribute("standing", said(tried, row, standing, words));
        number(plain, row, measure, tried.candidate().ruleset()).ifPresent(moved -> {
            Map<Turn, Long> counts = limits.at(
                    trial, tried.candidate(), row.question(), row.criterion().rule(), moved, reader);
            model.addAttribute("moved", !moved.equals(standing));
            model.addAttribute("said", said(tried, row, moved, words));
            model.addAttribute("counts", counts(counts, words.locale()));
        });
    }

    private static Map<Turn, String> counts(Map<Turn, Long> counts, Locale locale) {
        Map<Turn, String> said = new EnumMap<>(Turn.class);
        for (Turn turn : Turn.values()) {
            said.put(turn, NumberFormat.getInstance(locale).format(counts.getOrDefault(turn, 0L)));
        }
        return said;
    }

    private static Map<String, String> choices(List<MovableLimit> rows, Wording words) {
        Map<String, String> choices = new LinkedHashMap<>();
        rows.forEach(row -> choices.put(row.key(), row.label(words)));
        return choices;
    }

    /** What was asked for, else the row that costs most cases their outcome, else the first. */
    private static MovableLimit chosen(List<MovableLimit> rows, LimitQuery query, Trial trial) {
        Stream<String> wanted = Stream.concat(
                Stream.ofNullable(query.row()),
                trial.effect().stream()
                        .flatMap(effect -> effect.rows().stream())
                        .map(LimitQuestions::key));
        return wanted.flatMap(key -> rows.stream().filter(row -> row.key().equals(key)))
                .findFirst()
                .orElse(rows.get(0));
    }

    private static String key(ByRow row) {
        return row.question().key() + "/" + row.rule();
    }

    private static String said(Tried tried, MovableLimit row, ExactNumber limit, Wording words) {
        return tried.limits(words).of(row.fact(), row.fact().scale().value(limit));
    }

    /** Within the scale, and a step of it where it has steps. */
    private static Optional<ExactNumber> number(String plain, MovableLimit row, Measure measure, Ruleset ruleset) {
        boolean stepped = !row.fact().scale().steps().isEmpty();
        return ExactNumber.read(plain)
                .map(measure::stored)
                .filter(number ->
                        number.isAtLeast(row.least()) && row.most(ruleset).isAtLeast(number))
                .filter(number -> !stepped || number.isWhole());
    }
}
