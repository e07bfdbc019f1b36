package id.panduzi.casework.context;

import id.panduzi.proposal.TaskKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what there is to know for a task, whatever its kind. */
@Component
public class Contexts {

    private final Map<TaskKind, Context> contexts = new EnumMap<>(TaskKind.class);

    Contexts(List<Context> all) {
        all.forEach(context -> context.kinds().forEach(kind -> contexts.put(kind, context)));
    }

    public Surroundings of(Matter matter) {
        Context context = contexts.get(matter.task().task().kind());
        return context == null ? Surroundings.none() : context.of(matter);
    }
}
