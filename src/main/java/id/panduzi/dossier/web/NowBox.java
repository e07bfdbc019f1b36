package id.panduzi.dossier.web;

import id.panduzi.telling.Line;
import java.util.List;
import java.util.Optional;

/**
 * What a proposal waits for, or how it ended and what may be done next.
 *
 * @param look {@code now}, {@code good} or {@code bad}
 * @param sentences who holds it since when until when; or why it ended
 * @param listed what the lines are; empty without lines
 * @param lines what is missing or was not met
 * @param act the reader's own next step
 */
record NowBox(String look, String heading, List<String> sentences, String listed, List<Line> lines, Optional<Act> act) {

    /** Where it is done, and the words on the button. */
    record Act(String url, String label) {}
}
