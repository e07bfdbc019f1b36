package id.panduzi.workflow.web;

import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import id.panduzi.workflow.DueBy;
import id.panduzi.workflow.TaskCursor;
import id.panduzi.workflow.TaskView;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the words of lists of tasks and proposals in an address; any other word is a malformed parameter. */
@Component
class TaskParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, TaskView.class, reading(word -> TaskView.find(word)
                .orElseThrow()));
        registry.addConverter(
                String.class, Stage.class, reading(word -> Stage.find(word).orElseThrow()));
        registry.addConverter(
                String.class, Status.class, reading(word -> Status.find(word).orElseThrow()));
        registry.addConverter(String.class, DueBy.class, reading(DueBy::new));
        registry.addConverter(String.class, TaskCursor.class, reading(TaskCursor::of));
    }

    /** A parameter without a word is one that was not sent. */
    private static <T> Converter<String, @Nullable T> reading(Function<String, T> word) {
        return sent -> sent.isEmpty() ? null : word.apply(sent);
    }
}
