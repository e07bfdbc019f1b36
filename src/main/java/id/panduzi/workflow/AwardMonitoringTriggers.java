package id.panduzi.workflow;

import id.panduzi.award.MaladministrationProven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is found out about a unit that holds a title interrupts its monitoring, in the same transaction. */
@Component
class AwardMonitoringTriggers {

    private final Engine engine;

    AwardMonitoringTriggers(Engine engine) {
        this.engine = engine;
    }

    @EventListener
    void on(MaladministrationProven proven) {
        engine.tell("maladministrationProven", proven.number());
    }
}
