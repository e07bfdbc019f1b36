package id.panduzi.casework.context;

import id.panduzi.calendar.Capital;
import id.panduzi.casework.asked.Choice;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.ConflictOfInterest;
import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.internalevaluation.InternalEvaluations;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People of the nation to choose from, and what speaks against some of them. */
@Component
class Candidates {

    private final Directory directory;
    private final Conflicts conflicts;
    private final InternalEvaluations internal;
    private final Clock clock;

    Candidates(Directory directory, Conflicts conflicts, InternalEvaluations internal, Clock clock) {
        this.directory = directory;
        this.conflicts = conflicts;
        this.internal = internal;
        this.clock = clock;
    }

    /** By name; who may not be chosen is there, and told why. */
    List<Choice> of(Role role, Matter matter) {
        List<Person> people = directory.with(role, null);
        Map<AccountId, ConflictOfInterest> against = conflicts.check(
                people.stream().map(Person::id).toList(),
                matter.proposal().unit().id(),
                Capital.today(clock));
        Set<String> judged = internal.evaluators(matter.proposal().id());
        return people.stream()
                .map(person -> choice(person, against.get(person.id()), judged, matter.words()))
                .toList();
    }

    private static Choice choice(
            Person person, @Nullable ConflictOfInterest conflict, Set<String> judged, Wording words) {
        if (conflict != null) {
            return new Choice(person.username(), person.name(), words.say("task.conflict." + conflict.name()), false);
        }
        return judged.contains(person.username())
                ? new Choice(person.username(), person.name(), words.say("task.conflict.judged"), false)
                : Choice.of(person.username(), person.name());
    }
}
