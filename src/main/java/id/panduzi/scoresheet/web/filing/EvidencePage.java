package id.panduzi.scoresheet.web.filing;

import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.Evidence;
import id.panduzi.problem.FieldError;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.scoresheet.web.desk.SheetPlace;
import id.panduzi.sheet.EvidenceGate;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence of a proposal, and handing in more of it. */
@Controller
@RequestMapping("/proposals/{number}/evidence")
class EvidencePage {

    private final Proposals proposals;
    private final Evidence evidence;
    private final Receipts receipts;
    private final SheetDesks desks;
    private final EvidenceModel models;

    EvidencePage(Proposals proposals, Evidence evidence, Receipts receipts, SheetDesks desks, EvidenceModel models) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.receipts = receipts;
        this.desks = desks;
        this.models = models;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable Integer page,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        EvidenceFilter filter = EvidenceFilter.of(item, kind, page);
        return page(desks.of(number, me, locale), filter, HttpStatus.OK);
    }

    /** Without JavaScript: all files of the form at once. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView receive(
            @PathVariable String number,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Case proposal = mayHandIn(number, me);
        HandedIn form = UploadForm.read(request, evidence.largest(), evidence::keep);
        List<Receipts.Receipt> taken = take(proposal, form, me, locale);
        if (!taken.isEmpty() && taken.stream().noneMatch(Receipts.Receipt::isRefused)) {
            redirect.addFlashAttribute("receipts", taken);
            return new ModelAndView("redirect:" + back(proposal, form));
        }
        EvidenceFilter filter =
                EvidenceFilter.of(form.items().stream().findFirst().orElse(""), null, null);
        return page(desks.of(proposal, me, locale), filter, HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("receipts", taken)
                .addObject("chosenKind", form.kind())
                .addObject("chosenItems", form.items())
                .addObject("errors", errors(taken));
    }

    /** With it: one file after the other, each answered by itself. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, headers = "X-Upload")
    ModelAndView receiveOne(
            @PathVariable String number,
            HttpServletRequest request,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        Case proposal = mayHandIn(number, me);
        HandedIn form = UploadForm.read(request, evidence.largest(), evidence::keep);
        return new ModelAndView(
                "scoresheet/receipts", Map.of("receipts", take(proposal, form, me, locale)), HttpStatus.OK);
    }

    /** Scope and role come first: nothing is read of what a stranger sends. */
    private Case mayHandIn(String number, SignedIn me) {
        Case proposal = proposals.get(number, me);
        EvidenceGate.requireHand(me);
        return proposal;
    }

    private List<Receipts.Receipt> take(Case proposal, HandedIn form, SignedIn me, Locale locale) {
        return receipts.take(proposal, form, me, desks.words(locale));
    }

    private ModelAndView page(Desk desk, EvidenceFilter filter, HttpStatus status) {
        return new ModelAndView("scoresheet/evidence", models.of(desk, filter), status);
    }

    /** Only to a page of this proposal's worksheet, wherever the form says it stood. */
    private static String back(Case proposal, HandedIn form) {
        SheetPlace place = new SheetPlace(proposal.number());
        boolean isOurs =
                form.back().startsWith(place.overview() + "/") && !form.back().contains("..");
        return isOurs ? form.back() : place.evidence();
    }

    private static List<FieldError> errors(List<Receipts.Receipt> taken) {
        return taken.isEmpty()
                ? List.of(FieldError.of("file", "chooseFiles"))
                : taken.stream()
                        .filter(Receipts.Receipt::isRefused)
                        .map(one -> FieldError.of("file", "fileRefused", one.name(), one.message()))
                        .toList();
    }
}
