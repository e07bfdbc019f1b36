package id.panduzi.whatif.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.whatif.ChangedCase;
import id.panduzi.whatif.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name of the list.
 *
 * @param link to the dossier; null where it lies outside the reader's scope
 * @param why one sentence for each reason
 */
public record NameRow(ChangedCase about, @Nullable String link, List<String> why) {

    static NameRow of(ChangedCase about, EffectView view, SignedIn reader) {
        boolean open =
                reader.scope().covers(about.unit().id(), about.unit().agency().id());
        return new NameRow(about, open ? "/proposals/" + about.number() : null, why(about, view));
    }

    private static List<String> why(ChangedCase about, EffectView view) {
        List<Reason> reasons = about.reasons();
        return reasons.stream().map(reason -> view.why(reason, about.turn())).toList();
    }
}
