package id.panduzi.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Stage;
import id.panduzi.workflow.CompletedTask;
import id.panduzi.workflow.DueBy;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskCursor;
import id.panduzi.workflow.TaskFilter;
import id.panduzi.workflow.TaskId;
import id.panduzi.workflow.TaskView;
import id.panduzi.workflow.Tasks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks", description = "What is to be done in the life of proposals, within the caller's scope")
class TasksApi {

    private static final int MOST = 200;

    private final Tasks tasks;
    private final Commands commands;
    private final MessageSource messages;

    TasksApi(Tasks tasks, Commands commands, MessageSource messages) {
        this.tasks = tasks;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "Lists open tasks by due date; without a view all that the caller sees")
    Listing list(
            @RequestParam(required = false) @Nullable TaskView view,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String proposal,
            @RequestParam(required = false)
                    @Parameter(description = "overdue, today, week, or on or before a date")
                    @Nullable DueBy due,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
            @RequestParam(required = false) @Nullable TaskCursor cursor,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller,
            Locale locale) {
        TaskFilter filter = new TaskFilter(view, stage, agency, proposal, due, q);
        TaskCursor after = cursor == null ? TaskCursor.start() : cursor;
        List<OpenTask> found = tasks.list(filter, after, size + 1, caller);
        List<OpenTask> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? TaskCursor.after(page.get(size - 1)).toWire() : null;
        return new Listing(page.stream().map(task -> answer(task, locale)).toList(), next);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task with the fields that completing it takes")
    TaskFormAnswer get(
            @PathVariable String id,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller,
            Locale locale) {
        return TaskFormAnswer.of(tasks.form(TaskId.of(id), caller), messages, locale);
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Takes a task that nobody holds")
    TaskAnswer claim(
            @PathVariable String id,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller,
            Locale locale) {
        return once(command, "", locale, () -> tasks.claim(TaskId.of(id), command, caller));
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Gives a task back")
    TaskAnswer release(
            @PathVariable String id,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller,
            Locale locale) {
        return once(command, "", locale, () -> tasks.release(TaskId.of(id), command, caller));
    }

    @PostMapping("/{id}/assign")
    @Operation(summary = "Gives a task to somebody of its role")
    TaskAnswer assign(
            @PathVariable String id,
            @RequestBody Assignment assignment,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller,
            Locale locale) {
        return once(
                command, assignment, locale, () -> tasks.assign(TaskId.of(id), assignment.required(), command, caller));
    }

    @PostMapping("/{id}/complete")
    @Operation(summary = "Does a task, with the fields it asks for")
    Completed complete(
            @PathVariable String id,
            @RequestBody Map<String, JsonNode> fields,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller,
            Locale locale) {
        ObjectNode sent = new ObjectNode(JsonNodeFactory.instance, fields);
        return commands.once(command, sent, Completed.class, () -> {
            CompletedTask done = tasks.complete(TaskId.of(id), sent, command, caller);
            return new Completed(
                    done.proposal().number(),
                    done.proposal().stage().key(),
                    done.proposal().status().key(),
                    done.next().stream().map(task -> answer(task, locale)).toList());
        });
    }

    private TaskAnswer once(Command command, Object body, Locale locale, Supplier<OpenTask> act) {
        return commands.once(command, body, TaskAnswer.class, () -> answer(act.get(), locale));
    }

    private TaskAnswer answer(OpenTask task, Locale locale) {
        return TaskAnswer.of(task, messages, locale);
    }

    /** @param next the cursor of the next page; null on the last */
    record Listing(List<TaskAnswer> items, @Nullable String next) {}

    /** @param user username */
    record Assignment(@Nullable String user) {

        String required() {
            if (user == null || user.isBlank()) {
                throw new InvalidInput(FieldError.of("user", "required"));
            }
            return user;
        }
    }

    /**
     * What came of a task that was done.
     *
     * @param proposal its number
     * @param next every task that is open now
     */
    record Completed(String proposal, String stage, String status, List<TaskAnswer> next) {}
}
