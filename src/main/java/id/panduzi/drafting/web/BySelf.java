package id.panduzi.drafting.web;

import id.panduzi.drafting.Draft;
import id.panduzi.problem.InvalidInput;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What a form hears that saved by itself: a line below its fields instead of the next page. */
final class BySelf {

    private BySelf() {}

    /** That the file is saved, and the version that the next change has to name. */
    static ModelAndView saved(Draft draft, String file) {
        return new ModelAndView("drafting/saved :: saved", Map.of("version", draft.version(file)));
    }

    /** That nothing is saved, and why. */
    static ModelAndView refused(InvalidInput wrong, Map<String, String> labels) {
        return new ModelAndView(
                "drafting/row-saved :: refused",
                Map.of("errors", wrong.errors(), "errorLabels", labels),
                HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
