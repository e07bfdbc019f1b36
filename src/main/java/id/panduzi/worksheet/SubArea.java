package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.Optional;

/**
 * Items that share one weight: a sub-area's score is the mean of its scored items times its weight.
 *
 * @param components what it counts towards, outermost first: {@code pengungkit, reform} or {@code hasil, bersih, spak}
 * @param areaKey its area of change; empty for results
 * @param area name of the area, or of the result
 * @param name empty where the worksheet is known by area only
 * @param items in the order of the file, counts among them
 */
public record SubArea(
        List<Component> components,
        Optional<String> areaKey,
        String area,
        String name,
        ExactNumber weight,
        List<Item> items) {

    public SubArea {
        components = List.copyOf(components);
        items = List.copyOf(items);
    }
}
