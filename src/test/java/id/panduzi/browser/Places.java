package id.panduzi.browser;

import id.panduzi.directory.DemoReaders;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Drafts;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import id.panduzi.proposal.TaskKind;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskCursor;
import id.panduzi.workflow.TaskFilter;
import id.panduzi.workflow.Tasks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every page of the product, with somebody who may open it, in the demo and its proposals. */
final class Places {

    private static final List<String> PARTS = List.of(
            "",
            "/declaration",
            "/worksheet",
            "/checks",
            "/evidence",
            "/external",
            "/rehearsal",
            "/visit",
            "/decision",
            "/timeline",
            "/diagram",
            "/claims");

    private final DemoReaders readers;
    private final Drafts drafts;
    private final List<Case> proposals;
    private final Map<TaskKind, OpenTask> open = new EnumMap<>(TaskKind.class);
    private final List<Place> places = new ArrayList<>();

    /**
     * A page.
     *
     * @param username who looks at it; empty for strangers
     */
    record Place(String name, String username, String path) {

        /** Whether it shows that there is nothing to see. */
        boolean isRefused() {
            return name.equals("absent") || name.equals("forbidden") || name.startsWith("certificate-");
        }
    }

    Places(Directory directory, ProposalLists lists, Tasks tasks, Drafts drafts) {
        this.readers = new DemoReaders(directory);
        this.drafts = drafts;
        SignedIn auditor = readers.named("auditor");
        ProposalFilter any = new ProposalFilter(null, null, null, null, null, null, null);
        this.proposals = lists.list(any, "", 200, auditor);
        tasks.list(TaskFilter.any(), TaskCursor.start(), 200, auditor)
                .forEach(task -> open.putIfAbsent(task.kind(), task));
    }

    List<Place> all() {
        strangers();
        homes();
        tasks();
        dossiers();
        worksheets();
        subjects();
        drafts();
        administration();
        return places;
    }

    private void strangers() {
        add("sign-in", "", "/sign-in");
        add("register", "", "/register");
        add("certificate-unknown", "", "/certificates/WBK-1999-000001");
        add("absent", "auditor", "/proposals/ZI-1999-000001");
        add("forbidden", "auditor", "/proposals/new");
    }

    private void homes() {
        for (Role role : Role.values()) {
            add("home-" + role.wireName(), DemoReaders.inRole(role), "/");
        }
        for (String view : List.of("mine", "group", "sentBack", "waiting")) {
            add("tasks-" + view, "tpi-lead.K01", "/tasks?view=" + view);
        }
        add("tasks-filtered", "tpn-coordinator", "/tasks?view=waiting&stage=declaration&due=week&q=RSUD");
        add("proposals", "tpn-coordinator", "/proposals");
        add("proposals-filtered", "auditor", "/proposals?status=awarded&award=WBK&agency=K01");
        add("opening", "secretariat.P01", "/proposals/new");
    }

    private void tasks() {
        open.forEach((kind, task) -> add("task-" + kind.key(), doer(task), url(task) + "/tasks/" + kind.key()));
    }

    private void dossiers() {
        Stream<Case> shown = Stream.concat(
                Stream.of(Status.AWARDED, Status.COACHED, Status.WITHDRAWN, Status.NOT_PROPOSED)
                        .map(this::with),
                Stream.of(Stage.PROPOSAL_CHECKS, Stage.EXTERNAL_EVALUATION).map(this::at));
        shown.forEach(proposal -> PARTS.forEach(part -> add(
                "dossier-" + proposal.status().key() + "-" + proposal.stage().key() + part.replace('/', '-'),
                "auditor",
                "/proposals/" + proposal.number() + part)));
        Case begun = at(Stage.ASSESSMENT);
        add("withdraw", "secretariat." + begun.agency().code(), "/proposals/" + begun.number() + "/withdraw");
    }

    private void worksheets() {
        Case begun = at(Stage.ASSESSMENT);
        String sheet = "/proposals/" + begun.number() + "/worksheet";
        String operator = "operator." + begun.unit().code();
        add("worksheet", operator, sheet);
        for (String area : List.of("area.1", "area.5", "hasil")) {
            add("worksheet-unit-" + area, operator, sheet + "/unit/" + area);
        }
        add("worksheet-item", operator, sheet + "/unit/area.1/A.I.1.i.a");
        add("evidence", operator, "/proposals/" + begun.number() + "/evidence");
        add("claims", operator, "/proposals/" + begun.number() + "/claims");
        OpenTask evaluated = task(TaskKind.EVALUATE_INTERNALLY);
        add("worksheet-tpi", doer(evaluated), url(evaluated) + "/worksheet/tpi/area.5");
        OpenTask returned = task(TaskKind.ANSWER_RETURN);
        add("worksheet-returned", doer(returned), url(returned) + "/worksheet");
    }

    private void subjects() {
        String tag = "/rules/PERMENPANRB-5-2024:1";
        add("rules", "rule-editor", "/rules");
        for (String table : List.of(
                "", "/eligibility", "/award", "/award/dmn", "/deadlines", "/worksheet", "/priority", "/allowance")) {
            add("rules" + table.replace('/', '-') + "-5-2024", "rule-editor", tag + table);
        }
        add("rules-effect", "rule-editor", tag + "/effect");
        add("rules-proof-5-2024", "rule-approver", tag + "/proof");
        add("rules-moves", "national-administrator", "/rules/moves");
        add("keys", "", "/keys");
        add("rules-52-2014", "rule-editor", "/rules/PERMENPANRB-52-2014");
        add("try-score", "auditor", "/try-score");
        add("try-score-area", "auditor", "/try-score/PERMENPANRB-5-2024:1?award=WBK&area=area.1");
        add("try-score-eligibility", "auditor", "/try-score/PERMENPANRB-5-2024:1/eligibility?award=WBK");
        add("agencies", "auditor", "/agencies");
        add("agency", "secretariat.P01", "/agencies/P01");
        add("agency-claims", "secretariat.P01", "/agencies/P01/claims/2026");
        add("agency-void", "national-administrator", "/agencies/P01/void");
        add("journal", "auditor", "/journal");
    }

    private void drafts() {
        String draft = "/rules/drafts/"
                + SampleDraft.in(drafts, readers.named("rule-editor")).id();
        add("drafts", "rule-editor", "/rules/drafts");
        add("draft-new", "rule-editor", "/rules/drafts/new");
        add("draft", "rule-approver", draft);
        for (String page : List.of(
                "/award",
                "/award/dmn",
                "/allowance",
                "/deadlines",
                "/settings",
                "/compare",
                "/discard",
                "/proof",
                "/effect",
                "/publication")) {
            add("draft" + page.replace('/', '-'), "rule-editor", draft + page);
        }
        add("draft-row", "rule-editor", draft + "/award/rows/spakWbk");
        add("draft-row-allowance", "rule-editor", draft + "/allowance/rows/new");
        add("draft-worksheet", "rule-editor", draft + "/files/lke.csv");
    }

    private void administration() {
        for (String page : List.of("/agencies", "/agencies/K01", "/accounts", "/accounts/new", "/agencies/new")) {
            add("administration" + page.replace('/', '-'), "administrator", "/administration" + page);
        }
        add("account", "operator.P01-U01", "/account");
    }

    private String doer(OpenTask task) {
        return task.assignee()
                .or(() -> task.whose().persons().stream().findFirst())
                .orElseGet(() -> inRole(task.whose().role().orElseThrow(), task.place()));
    }

    private static String inRole(Role role, OpenTask.Place place) {
        return DemoReaders.inRole(role).replace("K01-U01", place.unitCode()).replace("K01", place.agencyCode());
    }

    private static String url(OpenTask task) {
        return "/proposals/" + task.place().number();
    }

    private OpenTask task(TaskKind kind) {
        return Optional.ofNullable(open.get(kind)).orElseThrow();
    }

    private Case with(Status status) {
        return proposals.stream()
                .filter(one -> one.status() == status)
                .findFirst()
                .orElseThrow();
    }

    private Case at(Stage stage) {
        return proposals.stream()
                .filter(one -> one.stage() == stage && one.isRunning())
                .findFirst()
                .orElseThrow();
    }

    private void add(String name, String username, String path) {
        places.add(new Place(name, username, path));
    }
}
