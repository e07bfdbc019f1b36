package id.panduzi.diagram.web;

import id.panduzi.diagram.Drawing;
import id.panduzi.diagram.Drawings;
import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.DossierTab;
import id.panduzi.dossier.StageLine;
import id.panduzi.dossier.StageState;
import id.panduzi.dossier.web.DossierHead;
import id.panduzi.dossier.web.Frames;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Milestone;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskKind;
import id.panduzi.workflow.WalkedPaths;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a proposal stands in its process, drawn and in words. */
@Controller
class DiagramPage {

    private static final Set<String> TASKS =
            Stream.of(TaskKind.values()).map(TaskKind::key).collect(Collectors.toUnmodifiableSet());

    private final Frames frames;
    private final Drawings drawings;
    private final WalkedPaths paths;
    private final Journal journal;

    DiagramPage(Frames frames, Drawings drawings, WalkedPaths paths, Journal journal) {
        this.frames = frames;
        this.drawings = drawings;
        this.paths = paths;
        this.journal = journal;
    }

    /** @param process id of the model to draw; absent or unknown for that of the current stage */
    @GetMapping("/proposals/{number}/diagram")
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String process,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        DossierHead head = frames.open(number, DossierTab.DIAGRAM, me, model, locale);
        Case proposal = head.proposal();
        Drawing drawing = Drawing.find(process).orElseGet(() -> Drawing.of(proposal.stage()));
        model.addAttribute("drawing", drawing);
        model.addAttribute("drawings", Drawing.values());
        model.addAttribute("path", paths.of(proposal.number(), drawing.process()));
        model.addAttribute("stages", stages(head));
        return "diagram/diagram";
    }

    private List<StageSteps> stages(DossierHead head) {
        Subject subject = Subject.proposal(head.number());
        List<Milestone> done = journal.milestones(subject, TASKS);
        return head.line().steps().stream()
                .map(step -> new StageSteps(step, Drawing.of(step.stage()).process(), tasks(step, head, done)))
                .toList();
    }

    private List<StageSteps.Task> tasks(StageLine.Step step, DossierHead head, List<Milestone> done) {
        return drawings.tasks(step.stage()).stream()
                .map(kind -> task(kind, step, head, done))
                .toList();
    }

    private static StageSteps.Task task(TaskKind kind, StageLine.Step step, DossierHead head, List<Milestone> done) {
        boolean isOpen = head.open().stream()
                .anyMatch(task -> task.kind() == kind && task.place().stage() == step.stage());
        if (isOpen) {
            return new StageSteps.Task(kind, StageState.NOW, Optional.empty());
        }
        Optional<Instant> at = done.stream()
                .filter(milestone -> milestone.what().equals(kind.key()))
                .filter(milestone -> step.stage().key().equals(milestone.stage()))
                .map(Milestone::at)
                .reduce((first, last) -> last);
        return new StageSteps.Task(kind, at.isPresent() ? StageState.DONE : StageState.AHEAD, at);
    }
}
