package id.panduzi.whatif.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.regulation.Charter;
import id.panduzi.whatif.Candidate;

/**
 * The rules that an address names.
 *
 * @param address of the effect's page, without a stroke at its end
 * @param back where one came from
 */
public record Tried(Candidate candidate, String address, String back) {

    public String law() {
        return charter().law();
    }

    public String since(Wording words) {
        return words.date(charter().inForceFrom());
    }

    private Charter charter() {
        return candidate.ruleset().charter();
    }
}
