package id.panduzi.agencies.web;

import id.panduzi.directory.Unit;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Status;
import java.util.List;

/**
 * A unit of an agency.
 *
 * @param running its proposals under way, the newest first
 * @param titles what it holds
 * @param ended how many others came to an end
 */
record UnitLine(Unit unit, List<Case> running, List<Case> titles, long ended) {

    static UnitLine of(Unit unit, List<Case> proposals) {
        List<Case> running = proposals.stream().filter(Case::isRunning).toList();
        List<Case> titles = proposals.stream()
                .filter(proposal -> proposal.status() == Status.AWARDED)
                .toList();
        return new UnitLine(unit, running, titles, proposals.size() - running.size() - (long) titles.size());
    }
}
