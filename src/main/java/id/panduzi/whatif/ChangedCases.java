package id.panduzi.whatif;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Question;
import id.panduzi.directory.Agency;
import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitId;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose outcome a trial would change, by name. Whoever judges a change of law sees all of them, with their margins; what
 * lies in their dossiers is another matter.
 */
@Service
@Transactional(readOnly = true)
public class ChangedCases {

    private final StoredChanges changes;
    private final Directory directory;
    private final TrialText text;
    private final Journal journal;

    ChangedCases(StoredChanges changes, Directory directory, TrialText text, Journal journal) {
        this.changes = changes;
        this.directory = directory;
        this.text = text;
        this.journal = journal;
    }

    /**
     * By number of their proposals.
     *
     * @param after cursor of the last one seen; empty for the beginning
     * @throws id.panduzi.problem.NotAllowed unless the reader works on rules or oversees
     */
    public List<ChangedCase> of(UUID trial, ChangeFilter wanted, String after, int most, SignedIn reader) {
        Readers.require(reader);
        int stroke = after.indexOf('/');
        String number = stroke < 0 ? "" : after.substring(0, stroke);
        List<StoredChange> found = changes.after(
                trial,
                number,
                after.substring(stroke + 1),
                wanted.turnOrAny(),
                wanted.awardOrAny(),
                wanted.yearOrAny(),
                wanted.agencyOrAny(),
                most);
        Map<UnitId, Unit> units = directory.units(
                found.stream().map(one -> new UnitId(one.unitId())).distinct().toList());
        return found.stream().flatMap(one -> known(one, units)).toList();
    }

    /** That somebody takes all of them along. */
    @Transactional
    public void download(Trial trial, Candidate candidate, SignedIn reader) {
        Readers.require(reader);
        Subject subject = Subject.ruleset(candidate.ruleset().tag().toString());
        journal.record(Deed.of(
                subject,
                reader.actor(),
                "downloadTrial",
                Map.of("subject", trial.subject(), "files", trial.contentHash())));
    }

    /** Agencies by their ids, for the groups of an effect. */
    public Map<AgencyId, Agency> agencies(Collection<AgencyId> ids, SignedIn reader) {
        Readers.require(reader);
        return directory.agencies(ids);
    }

    private Stream<ChangedCase> known(StoredChange one, Map<UnitId, Unit> units) {
        return Stream.ofNullable(units.get(new UnitId(one.unitId())))
                .map(unit -> new ChangedCase(
                        one.number(),
                        Question.find(one.question()).orElseThrow(),
                        unit,
                        Award.valueOf(one.award()),
                        one.season(),
                        one.rulesetTag(),
                        one.turn(),
                        text.reasons(one.reasons())));
    }
}
