package id.panduzi.publication;

import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.RulesetTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what belongs to a group. Each question is a transaction of its own: one that finds nothing ends none. */
@Component
class MoveMembers {

    private static final int PAGE = 200;

    private final ProposalLists lists;
    private final Proposals proposals;
    private final Directory directory;

    MoveMembers(ProposalLists lists, Proposals proposals, Directory directory) {
        this.lists = lists;
        this.proposals = proposals;
        this.directory = directory;
    }

    /** @throws InvalidInput if the group names nothing, or what the mover cannot see */
    void check(MoveGroup group, SignedIn mover) {
        if (!group.isNamed()) {
            throw new InvalidInput(FieldError.of("numbers", "nothingChosen"));
        }
        List<FieldError> errors = errors(group, mover);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private List<FieldError> errors(MoveGroup group, SignedIn mover) {
        List<FieldError> errors = new ArrayList<>();
        if (group.agency() != null && !knows(group.agency(), mover)) {
            errors.add(FieldError.of("agency", "unknownAgency", group.agency()));
        }
        List<String> unknown = group.numbers().stream()
                .filter(number -> find(number, mover).isEmpty())
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            errors.add(FieldError.of("numbers", "unknownProposals", String.join(", ", unknown)));
        }
        return errors;
    }

    /** The newest first. */
    List<Case> of(MoveGroup group, RulesetTag to, int most, SignedIn mover) {
        List<Case> members = new ArrayList<>();
        String last = "";
        List<Case> page;
        do {
            page = lists.list(group.filter(), last, PAGE, mover);
            Stream<Case> fitting = page.stream().filter(proposal -> group.holds(proposal, to));
            fitting.limit(most - members.size()).forEach(members::add);
            last = page.isEmpty() ? "" : page.get(page.size() - 1).number();
        } while (page.size() == PAGE && members.size() < most);
        return members;
    }

    /** The proposal of that number, if there is one in the mover's scope. */
    Optional<Case> find(String number, SignedIn mover) {
        try {
            return Optional.of(proposals.get(number, mover));
        } catch (Absent unknown) {
            return Optional.empty();
        }
    }

    private boolean knows(String agency, SignedIn mover) {
        try {
            directory.agency(agency, mover);
            return true;
        } catch (Absent unknown) {
            return false;
        }
    }
}
