package id.panduzi.casework.web;

import id.panduzi.casework.asked.Answers;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.workflow.OpenTask;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: what it asks, and doing it. */
@Controller
@RequestMapping("/proposals/{number}/tasks/{kind}")
class TaskPage {

    static final String VIEW = "casework/task";

    private final Visits visits;
    private final TaskDesks desks;
    private final TaskModel models;
    private final Finishing finishing;
    private final TooLate tooLate;

    TaskPage(Visits visits, TaskDesks desks, TaskModel models, Finishing finishing, TooLate tooLate) {
        this.visits = visits;
        this.desks = desks;
        this.models = models;
        this.finishing = finishing;
        this.tooLate = tooLate;
    }

    @GetMapping
    String show(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Visit visit = visits.at(number, kind, me, locale);
        Optional<OpenTask> open = visits.open(visit);
        if (open.isEmpty()) {
            return tooLate.closed(visit, model);
        }
        Optional<Answers> kept = KeptTyping.in(model);
        TaskDesk desk = kept.map(typed -> desks.lay(visit, open.get(), typed))
                .orElseGet(() -> desks.fresh(visit, open.get(), ReturnRows.begun(Answers.of(asked))));
        kept.ifPresent(typed -> model.addAttribute("typed", TypedText.of(desk.fields())));
        return show(desk, response, model);
    }

    @PostMapping
    String send(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model,
            Locale locale) {
        Visit visit = visits.at(number, kind, me, locale);
        Answers typed = Answers.of(sent);
        OpenTask task = visits.meant(visit, typed);
        if (task.open() && ReturnRows.isStep(typed)) {
            return show(desks.lay(visit, task, ReturnRows.after(typed)), response, model);
        }
        return finish(desks.lay(visit, task, typed), response, redirect, model);
    }

    private String show(TaskDesk desk, HttpServletResponse response, Model model) {
        model.addAllAttributes(models.of(desk, List.of()));
        if (model.getAttribute("task") instanceof TaskCard card && card.isForOthersOnly()) {
            response.setStatus(403);
            return TooLate.NOT_YOURS;
        }
        return VIEW;
    }

    private String finish(TaskDesk desk, HttpServletResponse response, RedirectAttributes redirect, Model model) {
        try {
            finishing.finish(desk);
        } catch (InvalidInput wrong) {
            response.setStatus(422);
            model.addAllAttributes(models.of(desk, new Faults(desk).of(wrong)));
            return VIEW;
        } catch (Conflict faster) {
            response.setStatus(409);
            return tooLate.overtaken(desk, model);
        } catch (NotAllowed refused) {
            response.setStatus(403);
            return tooLate.refused(desk, refused, model);
        }
        return next(finishing.outcome(desk.visit(), desk.words()), redirect);
    }

    private static String next(Finishing.Outcome outcome, RedirectAttributes redirect) {
        redirect.addFlashAttribute("successText", outcome.sentence());
        return "redirect:" + outcome.next();
    }
}
