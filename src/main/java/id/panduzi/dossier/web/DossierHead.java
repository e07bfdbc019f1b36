package id.panduzi.dossier.web;

import id.panduzi.dossier.StageLine;
import id.panduzi.proposal.Case;
import id.panduzi.workflow.OpenTask;
import java.util.List;
import java.util.Optional;

/**
 * What stands above every page about a proposal.
 *
 * @param caption unit code, agency, rules
 * @param title what the unit is on its way to
 * @param end how it ended, in a sentence; empty while it runs
 * @param tabs the parts of its dossier
 * @param open what is to be done now, for pages that say more about it
 */
public record DossierHead(
        Case proposal,
        String caption,
        String title,
        StageLine line,
        Optional<String> end,
        List<Tab> tabs,
        List<OpenTask> open) {

    private static final int LONG_TITLE = 90;

    /**
     * A part of the dossier.
     *
     * @param key as the fragment's argument names it
     */
    public record Tab(String key, String url, String label) {}

    public String number() {
        return proposal.number();
    }

    /** Whether the title needs smaller letters. */
    public boolean isLong() {
        return title.length() > LONG_TITLE;
    }
}
