package id.panduzi.proof;

import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Scale;
import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.stream.Stream;

/** What lies at the edge of something. */
final class Edges {

    static final ExactNumber BILLIONTH = ExactNumber.of(1, 1_000_000_000);

    private Edges() {}

    /** A number of a scale and its nearest neighbours on it: the next step, or a billionth. */
    static List<FactValue> around(Scale scale, ExactNumber limit) {
        return around(limit, step(scale))
                .filter(number -> isOn(scale, number))
                .map(scale::value)
                .toList();
    }

    static Stream<ExactNumber> around(ExactNumber number, ExactNumber step) {
        return Stream.of(number.minus(step), number, number.plus(step));
    }

    static ExactNumber step(Scale scale) {
        return scale.steps().isEmpty() ? BILLIONTH : ExactNumber.ONE;
    }

    static BoundaryCase answered(BoundaryCase open, String answer) {
        return new BoundaryCase(
                open.decision(),
                open.award(),
                open.agencyKind(),
                open.criterion(),
                open.others(),
                open.required(),
                open.value(),
                answer,
                open.article());
    }

    static boolean isOn(Scale scale, ExactNumber number) {
        if (!scale.steps().isEmpty()) {
            return ((Domain.Listed) Domain.of(scale, false)).values().contains(number);
        }
        return number.isAtLeast(ExactNumber.of(scale.least()))
                && ExactNumber.of(scale.most()).isAtLeast(number);
    }
}
