package id.panduzi.drafting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.panduzi.calendar.Capital;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rulesets in the making: rule editors begin and change them, approvers, auditors and administrators read them. Two
 * editors never overwrite each other, and every changed cell is in the journal of the tag.
 */
@Service
@Transactional(readOnly = true)
public class Drafts {

    private static final Form DISCARDING =
            Form.of("discardDraft", Field.longText("reason").required());

    private final StoredDrafts drafts;
    private final Beginning beginning;
    private final Journal journal;
    private final Clock clock;

    Drafts(StoredDrafts drafts, Beginning beginning, Journal journal, Clock clock) {
        this.drafts = drafts;
        this.beginning = beginning;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether somebody may see drafts at all. */
    public static boolean mayRead(SignedIn reader) {
        return DraftAccess.mayRead(reader);
    }

    /**
     * All of them, also published, withdrawn and discarded ones, the last changed first.
     *
     * @throws NotAllowed unless the reader works on rules or oversees
     */
    public List<Draft> all(SignedIn reader) {
        DraftAccess.requireReader(reader);
        return drafts.all().stream().map(StoredDraft::draft).toList();
    }

    /**
     * One draft.
     *
     * @throws Absent if there is none
     * @throws NotAllowed unless the reader works on rules or oversees
     */
    public Draft get(DraftId id, SignedIn reader) {
        DraftAccess.requireReader(reader);
        return drafts.findById(id).orElseThrow(() -> new Absent("draft")).draft();
    }

    /**
     * Those drafts by their ids.
     *
     * @throws NotAllowed unless the reader works on rules or oversees
     */
    public List<Draft> get(Collection<DraftId> ids, SignedIn reader) {
        DraftAccess.requireReader(reader);
        return drafts.all(ids).stream().map(StoredDraft::draft).toList();
    }

    /**
     * Begins a draft, of a published version or from scratch.
     *
     * @throws NotAllowed unless a rule editor asks
     * @throws InvalidInput if the law gives no tag, or its tag is published or drafted already
     */
    @Transactional
    public Draft begin(NewDraft wanted, SignedIn editor) {
        DraftAccess.requireEditor(editor);
        StoredDraft begun = beginning.begin(wanted, Editor.of(editor), clock.instant());
        if (drafts.existsByTakenTag(begun.draft().tag().toString())) {
            throw new InvalidInput(
                    FieldError.of("law", "tagTaken", begun.draft().tag().toString()));
        }
        Draft draft = drafts.saveAndFlush(begun).draft();
        record(
                draft,
                editor,
                "beginDraft",
                Map.of("basedOn", Objects.toString(draft.basedOn(), ""), "law", wanted.law()));
        return draft;
    }

    /**
     * Puts a file in, or a new version of one. Saving what stands there already changes nothing.
     *
     * @param baseVersion the version that was changed; 0 for a file that was not there
     * @throws Conflict with the version of the file if somebody else changed it meanwhile, or with where the draft stands
     *     if it is no longer edited
     * @throws InvalidInput naming what in the file is refused
     */
    @Transactional
    public Draft save(DraftId id, String file, long baseVersion, byte[] content, SignedIn editor) {
        DraftAccess.requireEditor(editor);
        StoredDraft stored = locked(id);
        stored.require(DraftStatus.EDITING);
        stored.requireVersion(file, baseVersion);
        Draft before = stored.draft();
        byte[] checked = new FileCheck(before).stored(file, content);
        byte[] was = before.files().find(file).orElse(new byte[0]);
        if (!Arrays.equals(was, checked)) {
            stored.change(file, baseVersion, checked, Editor.of(editor), clock.instant());
            Object changes = FileComparison.said(file, was, checked);
            record(before, editor, "changeDraft", Map.of("file", file, "changes", changes));
        }
        return drafts.saveAndFlush(stored).draft();
    }

    /**
     * Gives a draft up; its tag may be begun anew.
     *
     * @throws Conflict unless it is being edited
     */
    @Transactional
    public Draft discard(DraftId id, String reason, SignedIn editor) {
        DraftAccess.requireEditor(editor);
        String why = DISCARDING
                .check(JsonNodeFactory.instance.objectNode().put("reason", reason), Capital.today(clock))
                .text("reason");
        StoredDraft stored = locked(id);
        stored.discard();
        record(stored.draft(), editor, "discardDraft", Map.of("reason", why));
        return drafts.saveAndFlush(stored).draft();
    }

    /**
     * Hands a draft to its approver: nothing in it changes from here on. The publication records the act.
     *
     * @throws Conflict unless it is being edited
     */
    @Transactional
    public Draft propose(DraftId id, SignedIn editor) {
        DraftAccess.requireEditor(editor);
        return become(id, DraftStatus.EDITING, DraftStatus.PROPOSED);
    }

    /**
     * Hands a proposed draft back to its editors. The publication checks who asks, and records the act.
     *
     * @throws Conflict unless it is proposed
     */
    @Transactional
    public Draft returnToEditing(DraftId id) {
        return become(id, DraftStatus.PROPOSED, DraftStatus.EDITING);
    }

    /** Notes that a proposed draft has become a ruleset; as {@link #returnToEditing}. */
    @Transactional
    public Draft published(DraftId id) {
        return become(id, DraftStatus.PROPOSED, DraftStatus.PUBLISHED);
    }

    /** Notes that a published draft was taken back before its day; as {@link #returnToEditing}. */
    @Transactional
    public Draft withdrawn(DraftId id) {
        return become(id, DraftStatus.PUBLISHED, DraftStatus.WITHDRAWN);
    }

    private Draft become(DraftId id, DraftStatus before, DraftStatus after) {
        StoredDraft stored = locked(id);
        stored.become(before, after);
        return drafts.saveAndFlush(stored).draft();
    }

    private StoredDraft locked(DraftId id) {
        return drafts.lock(id).orElseThrow(() -> new Absent("draft"));
    }

    private void record(Draft draft, SignedIn editor, String what, Map<String, Object> details) {
        Subject subject = Subject.ruleset(draft.tag().toString());
        journal.record(Deed.of(subject, editor.actor(Role.RULE_EDITOR), what, details));
    }
}
