package id.panduzi.casework.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Person;
import id.panduzi.problem.Reason;
import id.panduzi.proposal.TaskKind;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskOffers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what a task is, who has it, and what the reader may do with it. */
@Component
class TaskCards {

    private final TaskOffers offers;
    private final People people;

    TaskCards(TaskOffers offers, People people) {
        this.offers = offers;
        this.people = people;
    }

    TaskCard of(Visit visit, OpenTask task, Wording words) {
        return card(visit, task, offers.of(task, visit.me()), words);
    }

    private TaskCard card(Visit visit, OpenTask task, TaskOffers.Offer offer, Wording words) {
        return new TaskCard(
                visit.url(),
                task.id().value(),
                task.version(),
                words.say(task.kind()),
                asked(task.kind(), words),
                people.hands(task, words),
                task.assignee().isPresent(),
                task.isHeldBy(visit.me()),
                task.term().due(),
                task.term().overdue(),
                task.sentBack(),
                offer,
                offer.against().map(reason -> sentence(reason, words)).orElse(null),
                offer.assign() ? colleagues(task) : List.of());
    }

    /** What is asked, in one plain sentence. */
    static String asked(TaskKind kind, Wording words) {
        return words.say("task.asked." + kind.name());
    }

    String sentence(Reason reason, Wording words) {
        Object[] called = reason.arguments().stream()
                .map(argument -> people.called(argument.toString(), words))
                .toArray();
        return words.say("error." + reason.code(), called);
    }

    private List<TaskCard.Colleague> colleagues(OpenTask task) {
        return offers.colleagues(task).stream()
                .filter(person -> !person.username().equals(task.assignee().orElse("")))
                .map(TaskCards::colleague)
                .toList();
    }

    private static TaskCard.Colleague colleague(Person person) {
        return new TaskCard.Colleague(person.username(), person.name());
    }
}
