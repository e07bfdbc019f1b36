package id.panduzi.scoresheet.web.filing;

import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.EvidenceId;
import id.panduzi.evidence.Reading;
import id.panduzi.evidence.Received;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.sheet.web.SavedFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A piece of evidence: what it is, what it proves, what was read in it. */
@Controller
@RequestMapping("/evidence/{id}")
class FilePage {

    private final Proposals proposals;
    private final Evidence evidence;
    private final SheetDesks desks;

    FilePage(Proposals proposals, Evidence evidence, SheetDesks desks) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.desks = desks;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        Received received = evidence.find(new EvidenceId(id));
        Case proposal = proposals.get(received.subject(), me);
        Desk desk = desks.of(proposal, me, locale);
        Reading reading = evidence.reading(received.id());
        Map<String, Object> model = new HashMap<>(desks.around(desk));
        model.put("file", FileView.of(desk, received, reading));
        model.put("text", FileView.Text.of(reading.text(), page));
        return new ModelAndView("scoresheet/file", model);
    }

    /** Whoever may not see the proposal does not learn that there is a file. */
    @GetMapping("/file")
    ResponseEntity<Resource> save(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        Received received = evidence.find(new EvidenceId(id));
        proposals.get(received.subject(), me);
        return SavedFile.of(evidence.content(received.id()));
    }
}
