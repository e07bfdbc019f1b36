package id.panduzi.assessment.web;

import id.panduzi.regulation.Rulesets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads from the address which rules and which award a page is about. */
@ControllerAdvice(
        assignableTypes = {WorksheetPage.class, EligibilityPage.class, ImprovementsPage.class, ClearPage.class})
class PlaceOfRequest {

    private final Rulesets rulesets;

    PlaceOfRequest(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    @ModelAttribute("place")
    Place place(@PathVariable String tag, @RequestParam(required = false) @Nullable String award) {
        return Place.of(rulesets, tag, award);
    }
}
