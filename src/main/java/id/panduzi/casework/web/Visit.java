package id.panduzi.casework.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskKind;
import java.util.Locale;

/** Somebody at the page of one kind of task of one proposal. */
record Visit(Case proposal, TaskKind kind, SignedIn me, Locale locale) {

    public String url() {
        return dossier() + "/tasks/" + kind.key();
    }

    public String dossier() {
        return "/proposals/" + proposal.number();
    }
}
