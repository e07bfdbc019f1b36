package id.panduzi.telling;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Directory;
import id.panduzi.journal.Actor;
import id.panduzi.journal.Entry;
import id.panduzi.proposal.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells acts in the reader's language. However many they are, people's names are looked up once. */
@Component
public class Teller {

    private final Directory directory;
    private final MessageSource messages;

    Teller(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** Each entry by itself, in the order given. */
    public List<Told> tell(List<Entry> entries, Locale locale) {
        Wording words = new Wording(messages, locale);
        Values values = new Values(words, directory.names(people(entries)));
        return entries.stream().map(entry -> told(entry, values)).toList();
    }

    /** The same, with crowds of one kind by one person as one: every change of a worksheet, every file. */
    public List<Told> summarize(List<Entry> newestFirst, Locale locale) {
        List<Told> summary = new ArrayList<>();
        for (Told told : tell(newestFirst, locale)) {
            int last = summary.size() - 1;
            if (last >= 0
                    && Looks.comesInCrowds(told.entry())
                    && summary.get(last).isLike(told)) {
                summary.set(last, summary.get(last).and(told));
            } else {
                summary.add(told);
            }
        }
        return summary;
    }

    private static Told told(Entry entry, Values values) {
        Wording words = values.words();
        Map<String, Object> details = entry.details();
        Optional<OutcomeWord> outcome = Looks.outcome(details);
        return new Told(
                entry,
                title(entry, words),
                outcome.map(words::say).orElse(""),
                Looks.of(entry, outcome),
                by(entry.actor(), words),
                facts(entry, values),
                details(entry, values, true).toList(),
                new Lines(words, values).of(details),
                1);
    }

    private static String title(Entry entry, Wording words) {
        String stage = Optional.ofNullable(entry.stage())
                .flatMap(Stage::find)
                .map(words::say)
                .orElse("");
        return words.say("Act." + entry.what(), stage);
    }

    private static String by(Actor actor, Wording words) {
        if (actor.equals(Actor.system())) {
            return words.say("telling.bySystem");
        }
        String role = Optional.ofNullable(actor.role())
                .flatMap(Values::role)
                .map(words::say)
                .orElse("");
        return role.isEmpty() ? words.say("telling.by", actor.name()) : words.say("telling.byRole", actor.name(), role);
    }

    private static List<Told.Said> facts(Entry entry, Values values) {
        return Stream.concat(details(entry, values, false), counts(entry.details(), values.words()))
                .toList();
    }

    private static Stream<Told.Said> details(Entry entry, Values values, boolean prose) {
        return Stream.of(Detail.values())
                .filter(detail -> detail.isProse() == prose && detail.isOf(entry.what()))
                .flatMap(detail -> Stream.ofNullable(entry.details().get(detail.key()))
                        .filter(Teller::isSaid)
                        .map(said -> new Told.Said(values.words().say(detail), values.value(detail, said))));
    }

    private static boolean isSaid(Object value) {
        return !(value instanceof Map) && !value.toString().isBlank();
    }

    /** How much there was of what is not told one by one. */
    private static Stream<Told.Said> counts(Map<String, Object> details, Wording words) {
        return Stream.of(
                        details.get("answers") instanceof Map<?, ?> answers
                                ? new Told.Said(words.say("telling.answers"), Integer.toString(answers.size()))
                                : null,
                        details.get("facts") instanceof Map<?, ?> facts
                                ? new Told.Said(words.say("telling.claims"), Integer.toString(facts.size()))
                                : null,
                        details.get("verdicts") instanceof Collection<?>
                                ? new Told.Said(words.say("telling.met"), met(details))
                                : null)
                .filter(said -> said != null);
    }

    private static String met(Map<String, Object> details) {
        long met = Rows.of(details, "verdicts")
                .filter(row -> Boolean.TRUE.equals(row.get("met")))
                .count();
        return Long.toString(met) + "/" + Rows.of(details, "verdicts").count();
    }

    private static Set<String> people(List<Entry> entries) {
        Set<String> usernames = new TreeSet<>();
        for (Entry entry : entries) {
            Stream.of("assignee", "evaluators", "team")
                    .map(entry.details()::get)
                    .flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                    .forEach(username -> usernames.add(username.toString()));
            Rows.of(entry.details(), "votes").forEach(row -> usernames.add(String.valueOf(row.get("member"))));
        }
        return usernames;
    }
}
