package id.panduzi.drafting;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.RulesetTag;
import java.text.Normalizer;
import java.util.Locale;

/** The tag that follows from what a regulation is called: {@code PermenPANRB 7/2027} gives {@code PERMENPANRB-7-2027}. */
public final class TagOfLaw {

    private TagOfLaw() {}

    /** Letters and digits of the name in capitals, with dashes for all between them. */
    public static String prefix(String law) {
        return Normalizer.normalize(law, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** @throws InvalidInput if no tag can be made of the name: it is too long, or begins with no letter */
    static RulesetTag of(String law, int version) {
        try {
            return new RulesetTag(prefix(law), version);
        } catch (IllegalArgumentException noTag) {
            throw new InvalidInput(FieldError.of("law", "noTagOfLaw"));
        }
    }
}
