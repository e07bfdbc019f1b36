package id.panduzi.diagram;

import id.panduzi.proposal.Stage;
import id.panduzi.proposal.TaskKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The models that ship, read once: as they are drawn, and which tasks they hold. */
@Component
public class Drawings {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");

    private final Map<Drawing, String> models = new EnumMap<>(Drawing.class);

    Drawings() {
        for (Drawing drawing : Drawing.values()) {
            models.put(drawing, read(drawing));
        }
    }

    /** The model as BPMN 2.0 XML. */
    public String model(Drawing drawing) {
        return Objects.requireNonNull(models.get(drawing));
    }

    /** What there is to do in a stage, in the order in which its model was written. */
    public List<TaskKind> tasks(Stage stage) {
        return USER_TASK
                .matcher(model(Drawing.of(stage)))
                .results()
                .map(task -> TaskKind.find(task.group(1)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String read(Drawing drawing) {
        try {
            return new ClassPathResource("bpmn/" + drawing.process() + ".bpmn")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
