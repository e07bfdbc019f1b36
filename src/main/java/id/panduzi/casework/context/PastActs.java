package id.panduzi.casework.context;

import id.panduzi.casework.asked.RowWords.Detail;
import id.panduzi.casework.panel.ActsPanel;
import id.panduzi.casework.panel.FactsPanel;
import id.panduzi.casework.panel.Panel;
import id.panduzi.criterion.web.Wording;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.TaskKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was done in earlier tasks of a proposal, as the journal has it. */
@Component
class PastActs {

    /** More rounds than anybody reads beside a form. */
    private static final int MOST = 40;

    private static final String OUTCOME = "outcome";
    private static final String CONFIRMED = "confirmed";

    private final Journal journal;

    PastActs(Journal journal) {
        this.journal = journal;
    }

    /** Tasks of these kinds, the one done last first. */
    List<Entry> of(Matter matter, Collection<TaskKind> kinds) {
        List<String> what = kinds.stream().map(TaskKind::key).toList();
        Subject subject = Subject.proposal(matter.proposal().number());
        List<Entry> acts = new ArrayList<>(journal.acts(subject, what, MOST));
        Collections.reverse(acts);
        return acts;
    }

    Optional<Entry> last(Matter matter, TaskKind kind) {
        return of(matter, List.of(kind)).stream().findFirst();
    }

    /** All of these kinds; no panel where there are none. */
    Stream<Panel> panel(Matter matter, String title, TaskKind... kinds) {
        List<ActsPanel.Act> acts = of(matter, List.of(kinds)).stream()
                .map(entry -> act(entry, matter.words()))
                .toList();
        return acts.isEmpty()
                ? Stream.empty()
                : Stream.of(new ActsPanel(matter.words().say(title), acts));
    }

    /** What the nation said was proven against a unit that holds an award; no panel where nothing was. */
    Stream<Panel> maladministration(Matter matter) {
        Wording words = matter.words();
        Subject subject = Subject.proposal(matter.proposal().number());
        List<Detail> proven = journal.acts(subject, List.of("proveMaladministration"), MOST).stream()
                .map(entry -> new Detail(
                        entry.actor().name() + ", " + words.moment(entry.at()),
                        String.valueOf(entry.details().get("reason"))))
                .toList();
        return proven.isEmpty()
                ? Stream.empty()
                : Stream.of(new FactsPanel(words.say("task.past.maladministration"), proven));
    }

    private static ActsPanel.Act act(Entry entry, Wording words) {
        TaskKind kind = TaskKind.find(entry.what()).orElseThrow();
        Object outcome = entry.details().get(OUTCOME);
        return new ActsPanel.Act(
                words.say(kind),
                entry.actor().name(),
                words.moment(entry.at()),
                outcome == null ? null : option(kind, OUTCOME, outcome.toString(), words),
                details(kind, entry.details(), words));
    }

    private static List<Detail> details(TaskKind kind, Map<String, Object> said, Wording words) {
        return said.entrySet().stream()
                .filter(one -> !List.of(OUTCOME, CONFIRMED).contains(one.getKey()))
                .filter(one -> !(one.getValue() instanceof Collection) && !(one.getValue() instanceof Map))
                .map(one -> new Detail(label(kind, one.getKey(), words), text(kind, one, words)))
                .toList();
    }

    private static String label(TaskKind kind, String field, Wording words) {
        return words.find("field." + kind.key() + "." + field).orElseGet(() -> words.say("field." + field));
    }

    private static String text(TaskKind kind, Map.Entry<String, Object> one, Wording words) {
        String text = one.getValue().toString();
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return words.date(LocalDate.parse(text));
        }
        return one.getValue() instanceof BigDecimal || text.matches("\\d+\\.\\d+")
                ? words.plain(text)
                : option(kind, one.getKey(), text, words);
    }

    private static String option(TaskKind kind, String field, String word, Wording words) {
        if (!word.matches("\\w+")) {
            return word;
        }
        return words.find("option." + kind.key() + "." + field + "." + word)
                .or(() -> words.find("option." + field + "." + word))
                .orElse(word);
    }
}
