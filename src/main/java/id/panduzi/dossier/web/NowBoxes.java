package id.panduzi.dossier.web;

import id.panduzi.calendar.Capital;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Status;
import id.panduzi.proposal.TaskKind;
import id.panduzi.telling.Line;
import id.panduzi.workflow.OpenTask;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a proposal waits for: the first task that is due, who holds it, what is missing. */
@Component
class NowBoxes {

    private final Missing missing;
    private final Endings endings;
    private final Directory directory;
    private final MessageSource messages;
    private final Clock clock;

    NowBoxes(Missing missing, Endings endings, Directory directory, MessageSource messages, Clock clock) {
        this.missing = missing;
        this.endings = endings;
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    NowBox of(DossierHead head, SignedIn reader, Locale locale) {
        Wording words =
                new Wording(messages, locale).in(head.proposal().agency().zone());
        Optional<OpenTask> task = head.open().stream().findFirst();
        if (head.proposal().status() != Status.RUNNING) {
            NowBox end = endings.of(head.proposal(), words);
            return task.map(open -> watched(end, open, head, reader, words)).orElse(end);
        }
        return task.map(open -> waiting(open, head, reader, words))
                .orElseGet(
                        () -> new NowBox("now", words.say("now.nothing"), List.of(), "", List.of(), Optional.empty()));
    }

    private NowBox waiting(OpenTask task, DossierHead head, SignedIn reader, Wording words) {
        String what = words.say(task.kind());
        boolean isMine = task.isToDoOf(reader);
        List<Line> lines = missing.of(head.proposal(), task, words);
        return new NowBox(
                "now",
                isMine ? words.say("now.yours", what) : words.say("now.others", what),
                sentences(task, words),
                lines.isEmpty() ? "" : words.say(listed(task)),
                lines,
                act(task, head, isMine, words));
    }

    private static String listed(OpenTask task) {
        return task.kind() == TaskKind.FILE_OBJECTION || task.kind() == TaskKind.DECIDE_OBJECTION
                ? "end.notMet"
                : "now.missing";
    }

    /** A title that is watched waits for its next report. */
    private NowBox watched(NowBox end, OpenTask task, DossierHead head, SignedIn reader, Wording words) {
        List<String> sentences = new ArrayList<>(end.sentences());
        sentences.add(words.say("now.next", words.say(task.kind())));
        sentences.addAll(sentences(task, words));
        return new NowBox(
                end.look(),
                end.heading(),
                sentences,
                end.listed(),
                end.lines(),
                act(task, head, task.isToDoOf(reader), words).or(end::act));
    }

    private List<String> sentences(OpenTask task, Wording words) {
        List<String> sentences = new ArrayList<>();
        String since = words.date(task.term().created());
        Map<String, String> names = directory.names(people(task));
        sentences.add(task.assignee()
                .map(holder -> words.say("now.heldBy", names.getOrDefault(holder, holder), since))
                .orElseGet(() -> words.say("now.waitsFor", whose(task, names, words), since)));
        sentences.add(due(task, words));
        if (task.sentBack() && task.kind() != TaskKind.ANSWER_RETURN) {
            sentences.add(words.say("now.sentBack"));
        }
        return sentences;
    }

    private String due(OpenTask task, Wording words) {
        Instant due = task.term().due();
        if (!task.term().overdue()) {
            return words.say("now.due", words.deadline(due));
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(Capital.dayOf(due), Capital.today(clock)));
        return words.say("now.overdue", words.deadline(due), days);
    }

    private static String whose(OpenTask task, Map<String, String> names, Wording words) {
        return task.whose()
                .role()
                .map(words::say)
                .orElseGet(() -> words.all(task.whose().persons().stream()
                        .map(person -> names.getOrDefault(person, person))
                        .toList()));
    }

    private static Set<String> people(OpenTask task) {
        Set<String> people = new TreeSet<>(task.whose().persons());
        task.assignee().ifPresent(people::add);
        return people;
    }

    private static Optional<NowBox.Act> act(OpenTask task, DossierHead head, boolean isMine, Wording words) {
        return isMine
                ? Optional.of(new NowBox.Act(
                        "/proposals/" + head.number() + "/tasks/" + task.kind().key(), words.say(task.kind())))
                : Optional.empty();
    }
}
