package id.panduzi.sheet;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes the worksheets of a proposal. A level is closed until the stage that works on it opens it; it stays
 * beside the others for good, and every answer that is replaced is kept.
 */
@Service
@Transactional
public class Sheets {

    private final StoredSheets sheets;
    private final PastAnswers past;
    private final Rounds rounds;
    private final SheetReading reading;
    private final Proposals proposals;
    private final CaseJournal journal;
    private final Clock clock;

    Sheets(
            StoredSheets sheets,
            PastAnswers past,
            Rounds rounds,
            SheetReading reading,
            Proposals proposals,
            CaseJournal journal,
            Clock clock) {
        this.sheets = sheets;
        this.past = past;
        this.rounds = rounds;
        this.reading = reading;
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A level's worksheet; all unanswered and locked before anybody opened it.
     *
     * @param proposal in the reader's scope
     * @throws id.panduzi.problem.Absent for a national level while the proposal runs, unless the reader is of the nation
     */
    @Transactional(readOnly = true)
    public ReadSheet read(Case proposal, Level level, SignedIn reader) {
        Sight.requireLevel(proposal, level, reader);
        return reading.read(proposal, find(proposal.id(), level));
    }

    /**
     * Writes answers and notes, all or none of them; what is not among them stays.
     *
     * @param asked in the writer's scope
     * @param expectedVersion of the sheet, as the writer saw it; null for any
     * @throws NotAllowed unless the writer has the level's role, and is named if somebody is
     * @throws Conflict if the level is closed, an item locked (it is named), or the version another one
     * @throws id.panduzi.problem.InvalidInput naming every answer that the worksheet does not take
     */
    public ReadSheet put(
            Case asked, Level level, List<AnswerChange> changes, @Nullable Long expectedVersion, SignedIn writer) {
        Sight.requireLevel(asked, level, writer);
        Case proposal = proposals.lock(asked.id());
        Sheet sheet = writable(proposal, level, writer);
        requireVersion(proposal, sheet, expectedVersion);
        Map<String, AnswerChange> read =
                new ChangeReading(proposals.rulesetOf(proposal).worksheet()).read(changes);
        requireUnlocked(proposal, sheet, read.keySet());
        Instant now = clock.instant();
        read.forEach((item, change) -> write(sheet, item, change, writer, now));
        Sheet written = sheets.saveAndFlush(sheet);
        record(proposal, level, read, writer);
        return reading.read(proposal, written);
    }

    /** From now on whoever has the level's role may write all of it. */
    public void openForWriting(ProposalId proposal, Level level) {
        openForWriting(proposal, level, Set.of());
    }

    /** From now on these people may write all of it, of those who have the level's role; nobody named means all. */
    public void openForWriting(ProposalId proposal, Level level, Collection<String> usernames) {
        Sheet sheet = find(proposal, level);
        sheet.open(usernames, rounds.last(proposal));
        sheets.saveAndFlush(sheet);
    }

    /** From now on nobody may write it. */
    public void close(ProposalId proposal, Level level) {
        Sheet sheet = find(proposal, level);
        sheet.close();
        sheets.saveAndFlush(sheet);
    }

    /** Whether somebody may write it now, in whole or in part. */
    @Transactional(readOnly = true)
    public boolean isOpen(ProposalId proposal, Level level) {
        return find(proposal, level).isOpen();
    }

    /** Whether an item is locked at a level: nobody may change its answer there, and at the unit's no evidence for it. */
    @Transactional(readOnly = true)
    public boolean isLocked(ProposalId proposal, Level level, String code) {
        return find(proposal, level).isLocked(code);
    }

    private Sheet find(ProposalId proposal, Level level) {
        return sheets.find(proposal, level).orElseGet(() -> new Sheet(proposal, level));
    }

    private Sheet writable(Case proposal, Level level, SignedIn writer) {
        if (!level.isWrittenBy(writer)) {
            throw new NotAllowed("to write sheet " + level.key());
        }
        Sheet sheet = find(proposal.id(), level);
        if (!sheet.isOpen() || !proposal.isRunning()) {
            throw sheet.conflict(proposal, "is closed");
        }
        if (!sheet.isFor(writer.username())) {
            throw new NotAllowed("to write somebody else's sheet " + level.key());
        }
        return sheet;
    }

    private static void requireVersion(Case proposal, Sheet sheet, @Nullable Long expected) {
        if (expected != null && expected != sheet.version()) {
            throw sheet.conflict(proposal, "has another version");
        }
    }

    private static void requireUnlocked(Case proposal, Sheet sheet, Set<String> items) {
        List<FieldError> locked = items.stream()
                .filter(sheet::isLocked)
                .map(item -> FieldError.of("answers." + item, "lockedItem", item))
                .toList();
        if (!locked.isEmpty()) {
            throw sheet.conflict(proposal, "has locked items").naming(locked);
        }
    }

    private void write(Sheet sheet, String item, AnswerChange change, SignedIn writer, Instant now) {
        GivenAnswer next = new GivenAnswer(
                text(
                        change.answer(),
                        sheet.given(item).flatMap(GivenAnswer::answer).orElse(null)),
                text(change.note(), sheet.given(item).flatMap(GivenAnswer::note).orElse(null)),
                writer.username(),
                now,
                sheet.round());
        sheet.write(item, next).ifPresent(before -> past.save(new PastAnswer(sheet, item, before, now)));
    }

    /** Null leaves what is there, blank takes it back. */
    private static @Nullable String text(@Nullable Object sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        String text = sent.toString().strip();
        return text.isEmpty() ? null : text;
    }

    private void record(Case proposal, Level level, Map<String, AnswerChange> changes, SignedIn writer) {
        List<String> evidence = reading.hashes(proposal, changes.keySet());
        journal.record(proposal, writer.actor(), "answerWorksheet", evidence, details(level, changes));
    }

    private static Map<String, Object> details(Level level, Map<String, AnswerChange> changes) {
        Map<String, Object> answers = new LinkedHashMap<>();
        changes.forEach((item, change) -> {
            Map<String, Object> said = new LinkedHashMap<>();
            if (change.answer() != null) {
                said.put("answer", Objects.toString(change.answer()));
            }
            if (change.note() != null) {
                said.put("note", change.note());
            }
            answers.put(item, said);
        });
        return Map.of("level", level.key(), "answers", answers);
    }
}
