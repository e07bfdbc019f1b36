package id.panduzi.workflow;

import id.panduzi.directory.UnitRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls a unit in the inbox as the directory calls it: the inbox keeps names, so that lists need no look elsewhere. */
@Component
class RenamedUnits {

    private final InboxTasks inbox;

    RenamedUnits(InboxTasks inbox) {
        this.inbox = inbox;
    }

    @EventListener
    void on(UnitRenamed renamed) {
        inbox.rename(renamed.id(), renamed.name());
    }
}
