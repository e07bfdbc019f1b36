package id.panduzi.workflow;

import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which queries read a part of the inbox; each comes in order by itself. */
@Component
class InboxParts {

    private final InboxLists inbox;

    InboxParts(InboxLists inbox) {
        this.inbox = inbox;
    }

    Stream<InboxTask> read(Sought sought) {
        TaskView view = sought.filter().view();
        if (view == null) {
            return open(sought).stream();
        }
        return switch (view) {
            case MINE -> inbox.mine(sought).stream();
            case GROUP -> group(sought);
            case SENT_BACK -> inbox.sentBack(sought).stream();
            case WAITING -> others(sought).stream();
        };
    }

    private Stream<InboxTask> group(Sought sought) {
        Stream<InboxTask> byRole =
                sought.reader().roles().stream().map(Role::wireName).flatMap(role -> free(role, sought).stream());
        return Stream.concat(byRole, inbox.naming(sought).stream());
    }

    private List<InboxTask> free(String role, Sought sought) {
        Scope scope = sought.within();
        if (scope instanceof Scope.Nation) {
            return inbox.freeInNation(role, sought);
        }
        if (scope instanceof Scope.OfAgency of) {
            return inbox.freeOfAgency(of.agency().value(), role, sought);
        }
        return scope instanceof Scope.OfUnit of ? inbox.freeOfUnit(of.unit().value(), role, sought) : List.of();
    }

    private List<InboxTask> others(Sought sought) {
        Scope scope = sought.within();
        if (scope instanceof Scope.Nation) {
            return inbox.othersInNation(sought);
        }
        if (scope instanceof Scope.OfAgency of) {
            return inbox.othersOfAgency(of.agency().value(), sought);
        }
        return scope instanceof Scope.OfUnit of ? inbox.othersOfUnit(of.unit().value(), sought) : List.of();
    }

    private List<InboxTask> open(Sought sought) {
        Scope scope = sought.within();
        if (scope instanceof Scope.Nation) {
            return inbox.openInNation(sought);
        }
        if (scope instanceof Scope.OfAgency of) {
            return inbox.openOfAgency(of.agency().value(), sought);
        }
        return scope instanceof Scope.OfUnit of ? inbox.openOfUnit(of.unit().value(), sought) : List.of();
    }
}
