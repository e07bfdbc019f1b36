package id.panduzi.casework.web;

import id.panduzi.casework.asked.Answers;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.NotAllowed;
import id.panduzi.workflow.ClosedTask;
import id.panduzi.workflow.OpenTask;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What people see who come after somebody else, or for whom a task is not: what happened, and what they had typed. */
@Component
class TooLate {

    static final String NOT_YOURS = "casework/not-yours";
    private static final String CLOSED = "casework/closed";

    private final Visits visits;
    private final TaskDesks desks;
    private final TaskModel models;
    private final TaskCards cards;
    private final People people;

    TooLate(Visits visits, TaskDesks desks, TaskModel models, TaskCards cards, People people) {
        this.visits = visits;
        this.desks = desks;
        this.models = models;
        this.cards = cards;
        this.people = people;
    }

    /** Somebody came back to a task that is done. */
    String closed(Visit visit, Model model) {
        ClosedTask closed = visits.closed(visit);
        Wording words = desks.words(visit);
        model.addAllAttributes(models.above(visit));
        model.addAttribute("label", words.say(visit.kind()));
        model.addAttribute("happened", sentence(closed, visit, words));
        return CLOSED;
    }

    /** Somebody sent the form of a task that is done. */
    String closed(Visit visit, Answers typed, Model model) {
        String view = closed(visit, model);
        TaskDesk desk = desks.lay(visit, visits.closed(visit).task(), typed);
        model.addAttribute("typed", TypedText.of(desk.fields()));
        return view;
    }

    /** Somebody else was faster: with the whole, or with something about it. */
    String overtaken(TaskDesk desk, Model model) {
        Optional<OpenTask> open = visits.open(desk.visit())
                .filter(task -> task.id().equals(desk.task().id()));
        if (open.isEmpty()) {
            return closed(desk.visit(), desk.answers(), model);
        }
        model.addAllAttributes(models.of(desks.lay(desk.visit(), open.get(), desk.answers()), List.of()));
        model.addAttribute("typed", TypedText.of(desk.fields()));
        model.addAttribute("changedMeanwhile", true);
        return TaskPage.VIEW;
    }

    /** Somebody may not do it, after all. */
    String refused(TaskDesk desk, NotAllowed refused, Model model) {
        model.addAllAttributes(models.of(desk, List.of()));
        model.addAttribute("typed", TypedText.of(desk.fields()));
        refused.reason().ifPresent(reason -> model.addAttribute("refusal", cards.sentence(reason, desk.words())));
        return NOT_YOURS;
    }

    private String sentence(ClosedTask closed, Visit visit, Wording words) {
        String moment = words.moment(closed.at());
        return closed.by()
                .map(by -> by.equals(visit.me().username())
                        ? words.say("task.closed.byYou", moment)
                        : words.say("task.closed.by", people.name(by), moment))
                .orElseGet(() -> words.say("task.closed.byNobody", moment));
    }
}
