package id.panduzi.award;

import id.panduzi.calendar.Capital;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The panel's votes, kept for good, and readable for the unit in the decision record {@code panel}. */
@Component
class Panel {

    static final String VOTES = "votes";
    static final String MEMBER = "member";
    static final String QUESTIONS = "questions";

    private final PanelVotes votes;
    private final PanelNotes notes;
    private final Directory directory;
    private final Conflicts conflicts;
    private final DecisionRecords records;
    private final Clock clock;

    Panel(
            PanelVotes votes,
            PanelNotes notes,
            Directory directory,
            Conflicts conflicts,
            DecisionRecords records,
            Clock clock) {
        this.votes = votes;
        this.notes = notes;
        this.directory = directory;
        this.conflicts = conflicts;
        this.records = records;
        this.clock = clock;
    }

    /** @throws InvalidInput if somebody is not of the panel or has a conflict of interest, or a WBK is asked what only WBBM is */
    void keep(Case proposal, Ballot ballot, SignedIn chair) {
        List<Person> members = members(proposal, ballot);
        for (int place = 0; place < members.size(); place++) {
            votes.save(new PanelVote(
                    proposal.id(), members.get(place), ballot.votes().get(place)));
        }
        ballot.answers().forEach((question, note) -> notes.save(new PanelNote(proposal.id(), question, note)));
        records.record(proposal, "panel", chair, ballot.outcome(), content(ballot));
    }

    Ballot ballot(ProposalId proposal) {
        return new Ballot(
                votes.of(proposal).stream().map(PanelVote::vote).toList(),
                notes.of(proposal).stream().collect(Collectors.toMap(PanelNote::question, PanelNote::note)));
    }

    private List<Person> members(Case proposal, Ballot ballot) {
        List<FieldError> errors = new ArrayList<>();
        List<Person> members = new ArrayList<>();
        for (int place = 0; place < ballot.votes().size(); place++) {
            String username = ballot.votes().get(place).member();
            Optional<Person> member = directory.person(username).filter(person -> person.has(Role.PANEL));
            obstacle(proposal, member, "%s[%d].%s".formatted(VOTES, place, MEMBER), username)
                    .ifPresentOrElse(errors::add, () -> members.add(member.orElseThrow()));
        }
        if (proposal.award() != Award.WBBM && !ballot.answers().isEmpty()) {
            errors.add(FieldError.of(QUESTIONS, "onlyForWbbm"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return members;
    }

    private Optional<FieldError> obstacle(Case proposal, Optional<Person> member, String field, String username) {
        return member.isEmpty()
                ? Optional.of(FieldError.of(field, "notAPanelMember", username))
                : conflicts
                        .check(member.get(), proposal.unit().id(), today())
                        .map(conflict -> conflict.at(field, username));
    }

    private LocalDate today() {
        return Capital.today(clock);
    }

    private static Map<String, Object> content(Ballot ballot) {
        Map<String, Object> answers = new TreeMap<>();
        ballot.answers().forEach((question, note) -> answers.put(question.key(), note));
        return Map.of(VOTES, ballot.votes().stream().map(Panel::vote).toList(), QUESTIONS, answers);
    }

    private static Map<String, Object> vote(Ballot.Vote vote) {
        return Map.of(MEMBER, vote.member(), "vote", vote.choice(), "reason", vote.reason());
    }
}
