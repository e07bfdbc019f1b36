package id.panduzi.internalevaluation;

import id.panduzi.sheet.ReturnedItem;
import java.util.List;

/**
 * What the preliminary assessor or TPI came to.
 *
 * @param outcome {@code meets}, {@code doesNotMeet} (TPI only) or {@code "return"}
 * @param returns what goes back; only with {@code "return"}, and then at least one
 */
public record Assessment(String outcome, String note, List<ReturnedItem> returns) {

    public Assessment {
        returns = List.copyOf(returns);
    }
}
