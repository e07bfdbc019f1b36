package id.panduzi.workflow;

import java.util.Set;

/**
 * Which way a proposal took through a process, by the ids of its model.
 *
 * @param done what it passed
 * @param current where it stands
 */
public record WalkedPath(Set<String> done, Set<String> current) {

    static final WalkedPath NONE = new WalkedPath(Set.of(), Set.of());

    public WalkedPath {
        done = Set.copyOf(done);
        current = Set.copyOf(current);
    }
}
