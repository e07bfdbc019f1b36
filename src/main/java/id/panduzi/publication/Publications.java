package id.panduzi.publication;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftId;
import id.panduzi.drafting.Drafts;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Publishing;
import id.panduzi.regulation.RulesetTag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts on their way to law. An editor proposes; a rule approver who had no hand in the draft publishes it or hands it
 * back; until its day begins, an approver may withdraw it. Each act says why, and is in the journal of the version.
 */
@Service
@Transactional(readOnly = true)
public class Publications {

    private final StoredPublications publications;
    private final Drafts drafts;
    private final Readiness readiness;
    private final Approvers approvers;
    private final Publishing publishing;
    private final Journal journal;
    private final Clock clock;

    Publications(
            StoredPublications publications,
            Drafts drafts,
            Readiness readiness,
            Approvers approvers,
            Publishing publishing,
            Journal journal,
            Clock clock) {
        this.publications = publications;
        this.drafts = drafts;
        this.readiness = readiness;
        this.approvers = approvers;
        this.publishing = publishing;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where a draft stands; empty if it was never proposed. */
    public Optional<Publication> of(DraftId draft, SignedIn reader) {
        return publications.findById(drafts.get(draft, reader).id()).map(StoredPublication::publication);
    }

    /** What waits for an approver, the longest waiting first; nothing for whoever is none. */
    public List<Publication> waiting(SignedIn reader) {
        return reader.has(Role.RULE_APPROVER)
                ? publications.standing(PublicationStatus.WAITING).stream()
                        .map(StoredPublication::publication)
                        .toList()
                : List.of();
    }

    /** What keeps a draft from becoming law. */
    public List<Obstacle> obstacles(Draft draft) {
        return readiness.obstacles(draft);
    }

    /** Whether somebody may decide about a version: an approver who had no hand in it, not even through others. */
    public boolean mayDecide(RulesetTag tag, SignedIn somebody) {
        return approvers.mayDecide(tag, somebody);
    }

    /** Whether a published version may still be withdrawn, by whoever is an approver. */
    public boolean isToCome(Draft draft) {
        return !draft.charter().inForceFrom().isBefore(publishing.earliestDay());
    }

    /**
     * Hands a draft to the approvers; nothing in it changes from here on.
     *
     * @throws NotAllowed unless a rule editor asks
     * @throws InvalidInput without a reason
     * @throws id.panduzi.problem.Conflict if something stands in its way, or if it is not being edited
     */
    @Transactional
    public Publication propose(DraftId id, String reason, SignedIn editor) {
        Draft draft = drafts.propose(id, editor);
        String why = Reasons.needed("reason", reason);
        readiness.require(draft);
        Signature proposal = Signature.of(editor, clock.instant(), why);
        String hash = draft.files().hash();
        StoredPublication stored = publications
                .lock(id)
                .map(again -> {
                    again.proposeAgain(hash, proposal);
                    return again;
                })
                .orElseGet(() -> new StoredPublication(id, draft.tag(), hash, proposal));
        journal.record(Deed.of(
                subject(draft.tag()), editor.actor(Role.RULE_EDITOR), "proposePublication", details(draft, why)));
        return publications.saveAndFlush(stored).publication();
    }

    /**
     * Publishes what was proposed: it counts from the start of its day on.
     *
     * @param shown hash of the files that the approver saw
     * @param note may be empty
     * @throws NotAllowed unless an approver asks who had no hand in it
     * @throws id.panduzi.problem.Conflict if something else waits by now, or something stands in its way
     */
    @Transactional
    public Publication approve(DraftId id, String shown, String note, SignedIn approver) {
        StoredPublication stored = deciding(id, shown, approver);
        Draft draft = drafts.get(id, approver);
        readiness.require(draft);
        String said = Reasons.optional("note", note);
        publishing.publish(draft.files());
        drafts.published(id);
        stored.publish(Signature.of(approver, clock.instant(), said));
        journal.record(Deed.of(
                subject(draft.tag()), approver.actor(Role.RULE_APPROVER), "publishRuleset", details(draft, said)));
        return publications.saveAndFlush(stored).publication();
    }

    /**
     * Hands what was proposed back to its editors.
     *
     * @param shown hash of the files that the approver saw
     * @throws InvalidInput without a note
     * @throws id.panduzi.problem.Conflict if something else waits by now
     */
    @Transactional
    public Publication handBack(DraftId id, String shown, String note, SignedIn approver) {
        StoredPublication stored = deciding(id, shown, approver);
        String said = Reasons.needed("note", note);
        Draft draft = drafts.returnToEditing(id);
        stored.handBack(Signature.of(approver, clock.instant(), said));
        journal.record(Deed.of(
                subject(draft.tag()), approver.actor(Role.RULE_APPROVER), "returnDraft", Map.of("reason", said)));
        return publications.saveAndFlush(stored).publication();
    }

    /**
     * Takes a published version back whose day is still to come. Its tag is never used again.
     *
     * @throws NotAllowed unless a rule approver asks
     * @throws InvalidInput without a reason
     * @throws id.panduzi.problem.Conflict if its day has begun somewhere in the country, or if it is not published
     */
    @Transactional
    public Publication withdraw(DraftId id, String reason, SignedIn approver) {
        approvers.require(approver);
        StoredPublication stored = locked(id);
        String why = Reasons.needed("reason", reason);
        stored.withdraw(Signature.of(approver, clock.instant(), why));
        RulesetTag tag = stored.publication().tag();
        publishing.withdraw(tag);
        drafts.withdrawn(id);
        journal.record(
                Deed.of(subject(tag), approver.actor(Role.RULE_APPROVER), "withdrawRuleset", Map.of("reason", why)));
        return publications.saveAndFlush(stored).publication();
    }

    private StoredPublication deciding(DraftId id, String shown, SignedIn approver) {
        approvers.require(approver);
        StoredPublication stored = locked(id);
        stored.requireShown(shown);
        approvers.requireNoAuthor(stored.publication().tag(), approver);
        return stored;
    }

    private StoredPublication locked(DraftId id) {
        return publications.lock(id).orElseThrow(() -> new Absent("publication"));
    }

    private static Map<String, Object> details(Draft draft, String reason) {
        Charter charter = draft.charter();
        return Map.of(
                "law", charter.law(),
                "gazette", Objects.requireNonNullElse(charter.gazette(), ""),
                "inForceFrom", charter.inForceFrom().toString(),
                "hash", draft.files().hash(),
                "reason", reason);
    }

    private static Subject subject(RulesetTag tag) {
        return Subject.ruleset(tag.toString());
    }
}
