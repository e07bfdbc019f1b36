package id.panduzi.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.calendar.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms this version ships in the folder {@code forms}; one that says what we cannot check stops the start. */
@Component
public class Forms {

    private final Map<String, Form> shipped;
    private final Clock clock;

    Forms(Clock clock) {
        this.clock = clock;
        this.shipped = files().map(Forms::read).collect(Collectors.toUnmodifiableMap(Form::id, Function.identity()));
    }

    /** The form of a kind of task, where it is a short one; others have theirs from their act. */
    public Optional<Form> find(String kind) {
        return Optional.ofNullable(shipped.get(kind));
    }

    /**
     * Holds what was sent against a form, on today's date, in that zone or in UTC.
     *
     * @throws id.panduzi.problem.InvalidInput naming everything that is wrong
     */
    public Submission check(Form form, JsonNode sent, Zone zone) {
        return form.check(sent, Today.at(clock.instant(), zone));
    }

    private static Stream<Resource> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:/forms/*.form"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Form read(Resource file) {
        try {
            return FormFile.read(String.valueOf(file.getFilename()), file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
