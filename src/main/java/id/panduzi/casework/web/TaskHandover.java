package id.panduzi.casework.web;

import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.Reason;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskId;
import id.panduzi.workflow.Tasks;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a task, gives it back, passes it on; then the page of the task says how it stands, and why if it did not work. */
@Controller
@RequestMapping("/proposals/{number}/tasks/{kind}")
class TaskHandover {

    private final Visits visits;
    private final TaskDesks desks;
    private final Tasks tasks;
    private final Commands commands;
    private final TaskCards cards;
    private final People people;

    TaskHandover(Visits visits, TaskDesks desks, Tasks tasks, Commands commands, TaskCards cards, People people) {
        this.visits = visits;
        this.desks = desks;
        this.tasks = tasks;
        this.commands = commands;
        this.cards = cards;
        this.people = people;
    }

    @PostMapping("/claim")
    String claim(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Visit visit = visits.at(number, kind, me, locale);
        KeptTyping.keep(sent, redirect);
        return hand(visit, redirect, "task.claimed", (id, command) -> tasks.claim(id, command, me));
    }

    @PostMapping("/release")
    String release(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Visit visit = visits.at(number, kind, me, locale);
        KeptTyping.keep(sent, redirect);
        return hand(visit, redirect, "task.released", (id, command) -> tasks.release(id, command, me));
    }

    @PostMapping("/assign")
    String assign(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String user,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Visit visit = visits.at(number, kind, me, locale);
        KeptTyping.keep(sent, redirect);
        if (user.isBlank()) {
            redirect.addFlashAttribute("noticeText", desks.words(visit).say("task.chooseColleague"));
            return "redirect:" + visit.url();
        }
        return hand(visit, redirect, "task.assigned", (id, command) -> tasks.assign(id, user, command, me));
    }

    private String hand(Visit visit, RedirectAttributes redirect, String done, BiConsumer<TaskId, Command> act) {
        Wording words = desks.words(visit);
        Optional<OpenTask> open = visits.open(visit);
        if (open.isPresent()) {
            try {
                OpenTask now = once(visit, open.get(), act);
                redirect.addFlashAttribute("successText", words.say(done, people.hands(now, words)));
            } catch (Conflict faster) {
                redirect.addFlashAttribute("noticeText", words.say("task.heldMeanwhile"));
            } catch (InvalidInput wrong) {
                redirect.addFlashAttribute("noticeText", sentence(wrong.errors().get(0), words));
            }
        }
        return "redirect:" + visit.url();
    }

    private OpenTask once(Visit visit, OpenTask open, BiConsumer<TaskId, Command> act) {
        Command command = new Command(visit.me().username(), null, null, "POST " + visit.url());
        commands.once(command, Map.of(), () -> act.accept(open.id(), command));
        return visits.open(visit).orElse(open);
    }

    private String sentence(FieldError error, Wording words) {
        return cards.sentence(new Reason(error.code(), error.arguments()), words);
    }
}
