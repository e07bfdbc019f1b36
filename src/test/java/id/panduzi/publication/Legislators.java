package id.panduzi.publication;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftSettings;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.NewDraft;
import id.panduzi.proving.BoundaryReview;
import id.panduzi.regulation.RulesetFiles;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** People who make law, and what they make: each draft a regulation of its own of 2092. */
final class Legislators {

    private static final String BASIS = "PERMENPANRB-5-2024:1";
    private static final AtomicInteger LAWS = new AtomicInteger();

    private Legislators() {}

    static SignedIn somebody(Role... roles) {
        String name = "rules-" + UUID.randomUUID();
        return new SignedIn(new AccountId(UUID.randomUUID()), name, name, Set.of(roles), new Scope.Nation());
    }

    /** The same person, who is an approver now and no editor any more. */
    static SignedIn approver(SignedIn person) {
        return new SignedIn(
                person.id(), person.username(), person.name(), Set.of(Role.RULE_APPROVER), new Scope.Nation());
    }

    /** A draft that nothing stands in the way of. */
    static Draft draft(ApplicationContext application, SignedIn editor, LocalDate day) {
        NewDraft wanted = new NewDraft(BASIS, "PermenPANRB " + LAWS.incrementAndGet() + "/2092", "Aturan uji", 1, day);
        Drafts drafts = application.getBean(Drafts.class);
        Draft begun = drafts.begin(wanted, editor);
        byte[] cases = BoundaryReview.of(begun).file();
        drafts.save(begun.id(), RulesetFiles.BOUNDARIES, begun.version(RulesetFiles.BOUNDARIES), cases, editor);
        return save(application, begun, editor, "BN 2091/77", day);
    }

    static Draft save(
            ApplicationContext application, Draft draft, SignedIn editor, @Nullable String gazette, LocalDate day) {
        byte[] settings =
                new DraftSettings(draft.charter().law(), draft.charter().title(), gazette, day).in(draft);
        Drafts drafts = application.getBean(Drafts.class);
        long version = drafts.get(draft.id(), editor).version(RulesetFiles.CHARTER);
        return drafts.save(draft.id(), RulesetFiles.CHARTER, version, settings, editor);
    }
}
