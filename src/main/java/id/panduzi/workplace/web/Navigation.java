package id.panduzi.workplace.web;

import id.panduzi.directory.Role;
import id.panduzi.directory.RoleGroup;
import id.panduzi.directory.SignedIn;
import id.panduzi.workflow.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The main menu of somebody: what their roles have to do with. How much waits for them is counted only when a page shows
 * it.
 */
final class Navigation {

    private final SignedIn reader;
    private final IntSupplier toDo;

    Navigation(SignedIn reader, IntSupplier toDo) {
        this.reader = reader;
        this.toDo = toDo;
    }

    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("home", "/"));
        if (seesProposals()) {
            entries.add(new Entry("tasks", "/tasks"));
            entries.add(new Entry("proposals", "/proposals"));
            entries.add(new Entry("agencies", "/agencies"));
        }
        entries.add(new Entry("rules", "/rules"));
        entries.add(new Entry("tryScore", "/try-score"));
        if (reader.has(Role.ADMINISTRATOR)) {
            entries.add(new Entry("administration", "/administration"));
        }
        return entries;
    }

    /**
     * How many tasks somebody holds or could take: {@code 7}, or {@code 99+}.
     *
     * @param counted where the page has counted already; else null
     */
    public String toDo(@Nullable Workload counted) {
        return Workload.said(counted == null ? toDo.getAsInt() : counted.toDo());
    }

    private boolean seesProposals() {
        return reader.roles().stream().anyMatch(role -> role.group() != RoleGroup.RULES);
    }

    /**
     * One place in the menu; shown as the message {@code navigation.<key>}.
     *
     * @param url where it leads; the pages below it belong to it
     */
    record Entry(String key, String url) {

        /** Whether a page belongs to it. */
        public boolean holds(String path) {
            return path.equals(url) || (!url.equals("/") && path.startsWith(url + "/"));
        }
    }
}
