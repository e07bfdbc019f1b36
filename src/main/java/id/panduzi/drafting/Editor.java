package id.panduzi.drafting;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.SignedIn;

/**
 * Who changed a draft.
 *
 * @param name as on that day
 */
public record Editor(AccountId id, String name) {

    static Editor of(SignedIn somebody) {
        return new Editor(somebody.id(), somebody.name());
    }
}
