package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftStatus;
import id.panduzi.regulation.Charter;

/**
 * What stands above every page of a draft.
 *
 * @param period since when it is to be in force, or that it never will be
 * @param editable whether the reader may change it now
 * @param changed who changed it last, and when
 */
public record DraftHead(
        String id,
        String tag,
        String law,
        String title,
        String period,
        DraftStatus status,
        boolean editable,
        String changed) {

    public static DraftHead of(Draft draft, SignedIn reader, Wording words) {
        Charter charter = draft.charter();
        return new DraftHead(
                draft.id().toString(),
                draft.tag().toString(),
                charter.law(),
                charter.title(),
                period(draft, words),
                draft.status(),
                draft.isEditable() && reader.has(Role.RULE_EDITOR),
                words.say("Drafting.changedBy", draft.changedBy().name(), words.moment(draft.changedAt())));
    }

    private static String period(Draft draft, Wording words) {
        return draft.status() == DraftStatus.WITHDRAWN
                ? words.say("Drafting.neverInForce")
                : words.say("Drafting.inForceFrom", words.date(draft.charter().inForceFrom()));
    }

    /** Its page; others lie below. */
    public String url() {
        return "/rules/drafts/" + id;
    }
}
