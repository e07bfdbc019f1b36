package id.panduzi.demo.web;

import id.panduzi.demo.SampleAnswers;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.sheet.Level;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills what is still open on a worksheet with invented answers, so that a newcomer need not answer a hundred items. */
@Controller
@ConditionalOnBooleanProperty("panduzi.demo.enabled")
class SampleAnswersPage {

    private final SampleAnswers answers;

    SampleAnswersPage(SampleAnswers answers) {
        this.answers = answers;
    }

    @PostMapping("/proposals/{number}/worksheet/{level}/sample")
    String fill(
            @PathVariable String number,
            @PathVariable String level,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        answers.fill(number, Level.find(level).orElseThrow(() -> new Absent("worksheet")), me);
        redirect.addFlashAttribute("success", "demo.filled");
        return "redirect:/proposals/" + number + "/worksheet";
    }
}
