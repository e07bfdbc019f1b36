package id.panduzi.publication;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Agency;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import id.panduzi.regulation.RulesetTag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which running proposals are meant; null or empty is any.
 *
 * @param agency id or code
 * @param numbers of proposals
 */
public record MoveGroup(
        @Nullable String agency,
        @Nullable AgencyKind kind,
        @Nullable Stage stage,
        @Nullable Integer year,
        Set<String> numbers) {

    public MoveGroup {
        numbers = Set.copyOf(numbers);
    }

    /** Whether it names anything: all proposals of the country are no group. */
    public boolean isNamed() {
        return agency != null || kind != null || stage != null || year != null || !numbers.isEmpty();
    }

    ProposalFilter filter() {
        return new ProposalFilter(stage, Status.RUNNING, agency, null, null, year, null);
    }

    /** Why a proposal that it names is not among its members, or not among the first of them. */
    LeftOutReason hindrance(Case proposal, RulesetTag to) {
        if (!proposal.isRunning()) {
            return LeftOutReason.ENDED;
        }
        if (!proposal.isSubmitted()) {
            return LeftOutReason.NOT_SUBMITTED;
        }
        if (proposal.ruleset().equals(to)) {
            return LeftOutReason.SAME_RULES;
        }
        return isChosen(proposal) ? LeftOutReason.LATER : LeftOutReason.OTHER_GROUP;
    }

    private boolean isChosen(Case proposal) {
        return (kind == null || proposal.agency().kind() == kind)
                && (stage == null || proposal.stage() == stage)
                && (year == null || proposal.year() == year)
                && (agency == null || isOf(proposal.agency(), agency));
    }

    private static boolean isOf(Agency one, String idOrCode) {
        return one.code().equalsIgnoreCase(idOrCode) || one.id().toString().equals(idOrCode);
    }

    boolean holds(Case proposal, RulesetTag to) {
        return proposal.isSubmitted()
                && !proposal.ruleset().equals(to)
                && isChosen(proposal)
                && (numbers.isEmpty() || numbers.contains(proposal.number()));
    }
}
