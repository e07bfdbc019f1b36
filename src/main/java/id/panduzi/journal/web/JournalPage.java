package id.panduzi.journal.web;

import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.journal.SubjectKind;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the record of all acts, or of those on one subject, stands as it was written; for auditors and administrators. */
@Controller
class JournalPage {

    private static final int LONGEST = 100;

    private final Journal journal;

    JournalPage(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/journal")
    String show(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String whole,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("kinds", SubjectKind.values());
        model.addAttribute("kind", kind);
        model.addAttribute("key", key);
        if (whole != null) {
            model.addAttribute("verification", journal.verification());
        } else if (key != null) {
            subject(kind, key).ifPresentOrElse(subject -> check(subject, model), () -> {
                response.setStatus(422);
                model.addAttribute("incomplete", true);
            });
        }
        return "journal/journal";
    }

    private void check(Subject subject, Model model) {
        model.addAttribute("subject", subject);
        model.addAttribute("begun", !journal.timeline(subject, 0, 1).isEmpty());
        model.addAttribute("broken", journal.verify(subject).orElse(null));
    }

    private static Optional<Subject> subject(@Nullable String kind, String key) {
        String named = key.strip();
        return Arrays.stream(SubjectKind.values())
                .filter(one -> one.key().equals(kind) && !named.isEmpty() && named.length() <= LONGEST)
                .findFirst()
                .map(one -> new Subject(one, named));
    }
}
