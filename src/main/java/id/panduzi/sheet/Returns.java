package id.panduzi.sheet;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.worksheet.Worksheet;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What evaluators send back to the unit, round after round. While a round is open only what it names can be changed; once
 * it is answered everything is locked again, and the evaluator sees what changed, asked for or not.
 */
@Service
@Transactional
public class Returns {

    private final Rounds rounds;
    private final StoredSheets sheets;
    private final RoundChanges changes;
    private final Proposals proposals;
    private final Clock clock;

    Returns(Rounds rounds, StoredSheets sheets, RoundChanges changes, Proposals proposals, Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.changes = changes;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * Sends items back to the unit: they unlock on its sheet, and the asker's own sheet closes until the answer.
     *
     * @param proposal locked
     * @param asker the level of whoever asks
     * @throws id.panduzi.problem.InvalidInput unless there is at least one, each known, named once, and with its reason
     *     and text ({@code returns[0].item}, {@code .reason}, {@code .text})
     * @throws Conflict if the unit is still at an earlier round
     */
    public ReturnRound open(Case proposal, Level asker, List<ReturnedItem> returned, SignedIn asking) {
        rounds.open(proposal.id()).ifPresent(earlier -> {
            throw conflict(proposal, "is at return round " + earlier.number());
        });
        ReturnReading reading = new ReturnReading(worksheet(proposal));
        List<AskedItem> asked = reading.read(returned);
        int number = rounds.last(proposal.id()) + 1;
        Round round =
                rounds.saveAndFlush(new Round(proposal.id(), number, asker, asked, asking.username(), clock.instant()));
        change(proposal, Level.UNIT, sheet -> sheet.openOnly(reading.unlockedBy(round.asked()), number));
        change(proposal, asker, Sheet::close);
        return round.with(List.of());
    }

    /**
     * Answers the open round: the unit's sheet is locked again, and the asker's opens for whoever it was open for.
     *
     * @param proposal locked
     * @throws id.panduzi.problem.InvalidInput unless every returned item has exactly one response (what is missing is
     *     named)
     * @throws Conflict if no round is open
     */
    public ReturnRound answer(Case proposal, List<ReturnResponse> responses, SignedIn answering) {
        Round round = rounds.open(proposal.id()).orElseThrow(() -> conflict(proposal, "has nothing to answer"));
        Worksheet worksheet = worksheet(proposal);
        Map<String, ReturnResponse> read = new ResponseReading(worksheet, round.asked()).read(responses);
        round.markChanged(touched(proposal, round, worksheet));
        round.answer(read, answering.username(), clock.instant());
        Round answered = rounds.saveAndFlush(round);
        change(proposal, Level.UNIT, Sheet::close);
        change(proposal, round.asker(), sheet -> sheet.reopen(round.number()));
        return answered.with(changes.of(proposal, answered));
    }

    /** The round the unit is at. */
    @Transactional(readOnly = true)
    public Optional<ReturnRound> current(ProposalId proposal) {
        return rounds.open(proposal).map(round -> round.with(changes.of(proposals.find(proposal), round)));
    }

    /** The last round, whether the unit is at it or has answered; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<ReturnRound> last(ProposalId proposal) {
        return rounds.latest(proposal).map(round -> round.with(changes.of(proposals.find(proposal), round)));
    }

    /** All rounds, the first one first. */
    @Transactional(readOnly = true)
    public List<ReturnRound> rounds(ProposalId proposal) {
        Case about = proposals.find(proposal);
        return rounds.of(proposal).stream()
                .map(round -> round.with(changes.of(about, round)))
                .toList();
    }

    /** Who asked in the last round; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Level> lastAsker(ProposalId proposal) {
        List<Round> all = rounds.of(proposal);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).asker());
    }

    /** What the open round names: worksheet codes, criterion keys and kinds of document; nothing if none is open. */
    @Transactional(readOnly = true)
    public Set<String> asked(ProposalId proposal) {
        return rounds.open(proposal).map(Round::asked).orElse(Set.of());
    }

    /** Notes that something changed which no worksheet holds: a claim for a criterion. Nothing if it was not asked for. */
    public void noteChange(ProposalId proposal, String criterion) {
        rounds.open(proposal).ifPresent(round -> {
            round.markChanged(Set.of(criterion));
            rounds.saveAndFlush(round);
        });
    }

    /** What was asked for and is found changed; a computed item is if one of its counts is. */
    private Set<String> touched(Case proposal, Round round, Worksheet worksheet) {
        Set<String> found = changes.found(proposal, round);
        ReturnReading reading = new ReturnReading(worksheet);
        Set<String> touched = round.asked().stream()
                .filter(item -> !Collections.disjoint(reading.unlockedBy(Set.of(item)), found))
                .collect(Collectors.toCollection(HashSet::new));
        touched.addAll(found);
        return touched;
    }

    private Worksheet worksheet(Case proposal) {
        return proposals.rulesetOf(proposal).worksheet();
    }

    private void change(Case proposal, Level level, Consumer<Sheet> change) {
        Sheet sheet = sheets.find(proposal.id(), level).orElseGet(() -> new Sheet(proposal.id(), level));
        change.accept(sheet);
        sheets.saveAndFlush(sheet);
    }

    private static Conflict conflict(Case proposal, String why) {
        return new Conflict(
                "proposal " + proposal.number() + " " + why,
                proposal.version(),
                proposal.stage().key());
    }
}
