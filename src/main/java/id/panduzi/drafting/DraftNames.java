package id.panduzi.drafting;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.TableName;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import id.panduzi.regulation.Rulesets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves what a draft says of itself. Its tag follows the law's name as long as it was never proposed; its address does
 * not change, and the journals of both tags say that one became the other.
 */
@Service
public class DraftNames {

    /** Under this act a draft's journal goes on from that of its earlier tag, {@value #BEFORE}. */
    public static final String RENAMING = "renameDraft";

    public static final String BEFORE = "before";

    private static final String PROPOSING = "proposePublication";

    private final Drafts drafts;
    private final StoredDrafts stored;
    private final Rulesets rulesets;
    private final Journal journal;
    private final Clock clock;

    DraftNames(Drafts drafts, StoredDrafts stored, Rulesets rulesets, Journal journal, Clock clock) {
        this.drafts = drafts;
        this.stored = stored;
        this.rulesets = rulesets;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the tag still follows the law's name. */
    @Transactional(readOnly = true)
    public boolean follows(Draft draft) {
        return draft.isEditable()
                && journal.acts(subject(draft.tag()), List.of(PROPOSING), 1).isEmpty();
    }

    /**
     * Saves settings, as {@link Drafts#save} does with its file.
     *
     * @throws InvalidInput if the law gives no tag, or one that is published or drafted already
     */
    @Transactional
    public Draft save(DraftId id, long baseVersion, DraftSettings settings, SignedIn editor) {
        Draft draft = drafts.get(id, editor);
        RulesetTag tag = draft.tag();
        if (!settings.law().equals(draft.charter().law()) && follows(draft)) {
            tag = TagOfLaw.of(settings.law(), tag.version());
        }
        if (!tag.equals(draft.tag())) {
            rename(id, baseVersion, tag, editor);
        }
        return drafts.save(id, RulesetFiles.CHARTER, baseVersion, settings.in(drafts.get(id, editor)), editor);
    }

    private void rename(DraftId id, long baseVersion, RulesetTag tag, SignedIn editor) {
        DraftAccess.requireEditor(editor);
        StoredDraft draft = stored.lock(id).orElseThrow();
        draft.requireVersion(RulesetFiles.CHARTER, baseVersion);
        if (stored.existsByTakenTag(tag.toString())
                || rulesets.all().stream().anyMatch(ruleset -> ruleset.tag().equals(tag))) {
            throw new InvalidInput(FieldError.of("law", "tagTaken", tag.toString()));
        }
        Draft before = draft.draft();
        draft.rename(tag, tables(before, tag), Editor.of(editor), clock.instant());
        Map<String, Object> details = Map.of(BEFORE, before.tag().toString(), "after", tag.toString());
        List.of(before.tag(), tag)
                .forEach(one ->
                        journal.record(Deed.of(subject(one), editor.actor(Role.RULE_EDITOR), "renameDraft", details)));
        stored.saveAndFlush(draft);
    }

    private static Map<String, byte[]> tables(Draft draft, RulesetTag tag) {
        Map<String, byte[]> tables = new TreeMap<>();
        for (String key : RulesetFiles.TABLES) {
            if (draft.has(RulesetFiles.tableFile(key))) {
                DecisionTable table = draft.table(key);
                TableName name = new TableName(key, table.name().title(), tag.toString());
                tables.put(RulesetFiles.tableFile(key), TableWriter.write(table.withName(name)));
            }
        }
        return tables;
    }

    private static Subject subject(RulesetTag tag) {
        return Subject.ruleset(tag.toString());
    }
}
