package id.panduzi.casework.context;

import id.panduzi.casework.asked.Shape;
import id.panduzi.casework.panel.Panel;
import id.panduzi.casework.panel.Picker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around a form.
 *
 * @param above to be read first
 * @param beside to look up
 * @param picker finds what can be returned; null where nothing can
 */
public record Surroundings(
        Shape shape,
        List<Panel> above,
        List<Panel> beside,
        @Nullable Picker picker) {

    public Surroundings {
        above = List.copyOf(above);
        beside = List.copyOf(beside);
    }

    /** Nothing. */
    public static Surroundings none() {
        return new Surroundings(Shape.plain(), List.of(), List.of(), null);
    }

    static Surroundings of(Shape shape) {
        return new Surroundings(shape, List.of(), List.of(), null);
    }

    Surroundings above(Panel... panels) {
        return new Surroundings(shape, List.of(panels), beside, picker);
    }

    Surroundings beside(Panel... panels) {
        return new Surroundings(shape, above, List.of(panels), picker);
    }

    Surroundings picking(Picker found) {
        return new Surroundings(shape, above, beside, found);
    }
}
