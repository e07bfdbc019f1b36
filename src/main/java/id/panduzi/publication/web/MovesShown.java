package id.panduzi.publication.web;

import id.panduzi.problem.FieldError;
import id.panduzi.publication.LeftOut;
import id.panduzi.publication.MovePreview;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the page shows of a group.
 *
 * @param asked whether it was asked for, and readable
 * @param leftOut those that were named and would not move
 * @param inForce whether the other rules are the law today
 */
record MovesShown(
        boolean asked, List<MovePreview> previews, List<LeftOut> leftOut, boolean inForce, List<FieldError> errors) {

    static MovesShown nothing(List<FieldError> errors) {
        return new MovesShown(false, List.of(), List.of(), true, errors);
    }

    /** Which version of each is shown: {@code number:version} between spaces. */
    public String versions() {
        return String.join(
                " ",
                previews.stream()
                        .map(one ->
                                one.proposal().number() + ":" + one.proposal().version())
                        .toList());
    }

    List<FieldError> errorsAnd(List<FieldError> others) {
        return Stream.concat(errors.stream(), others.stream()).distinct().toList();
    }
}
