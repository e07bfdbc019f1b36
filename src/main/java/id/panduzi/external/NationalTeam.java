package id.panduzi.external;

import id.panduzi.calendar.Capital;
import id.panduzi.directory.ConflictOfInterest;
import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.internalevaluation.InternalEvaluations;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Chooses people for a proposal: national evaluators who neither work nor worked within two years in the unit, and who
 * did not evaluate the same proposal in the agency's internal team.
 */
@Component
class NationalTeam {

    private final TeamMembers members;
    private final Directory directory;
    private final Conflicts conflicts;
    private final InternalEvaluations internal;
    private final Clock clock;

    NationalTeam(
            TeamMembers members, Directory directory, Conflicts conflicts, InternalEvaluations internal, Clock clock) {
        this.members = members;
        this.directory = directory;
        this.conflicts = conflicts;
        this.internal = internal;
        this.clock = clock;
    }

    /**
     * Chooses them all, or none.
     *
     * @throws InvalidInput naming each who may not as {@code <field>[place]}, with the reason
     */
    void choose(Case proposal, Team team, String field, List<String> usernames) {
        List<FieldError> errors = new ArrayList<>();
        List<Person> chosen = new ArrayList<>();
        for (int place = 0; place < usernames.size(); place++) {
            String username = usernames.get(place);
            Optional<Person> person = directory.person(username).filter(found -> found.has(Role.TPN_EVALUATOR));
            obstacle(proposal, person, field + "[" + place + "]", username)
                    .ifPresentOrElse(errors::add, () -> chosen.add(person.orElseThrow()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        chosen.forEach(person -> members.save(new TeamMember(proposal.id(), team, person)));
    }

    Collection<String> usernames(ProposalId proposal, Team team) {
        return members.of(proposal, team).stream().map(TeamMember::username).toList();
    }

    LocalDate today() {
        return Capital.today(clock);
    }

    private Optional<FieldError> obstacle(Case proposal, Optional<Person> person, String field, String username) {
        if (person.isEmpty()) {
            return Optional.of(FieldError.of(field, "notAnEvaluator", username));
        }
        Optional<ConflictOfInterest> conflict =
                conflicts.check(person.get(), proposal.unit().id(), today());
        if (conflict.isPresent()) {
            return Optional.of(conflict.get().at(field, username));
        }
        return internal.evaluators(proposal.id()).contains(username)
                ? Optional.of(FieldError.of(field, "wasOfInternalTeam", username))
                : Optional.empty();
    }
}
