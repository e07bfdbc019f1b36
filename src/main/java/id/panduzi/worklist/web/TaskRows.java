package id.panduzi.worklist.web;

import id.panduzi.directory.Directory;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.workflow.OpenTask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes rows of tasks: all people and proposals they name are read at once. */
@Component
class TaskRows {

    private final Proposals proposals;
    private final Directory directory;
    private final MessageSource messages;

    TaskRows(Proposals proposals, Directory directory, MessageSource messages) {
        this.proposals = proposals;
        this.directory = directory;
        this.messages = messages;
    }

    List<TaskRow> of(List<OpenTask> tasks, SignedIn reader, Locale locale) {
        Map<ProposalId, Case> cases = proposals.find(
                tasks.stream().map(task -> task.place().proposal()).collect(Collectors.toSet()));
        Words words = new Words(directory.names(people(tasks)), reader, locale);
        return tasks.stream()
                .flatMap(task ->
                        Stream.ofNullable(cases.get(task.place().proposal())).map(about -> words.row(task, about)))
                .toList();
    }

    /** In words who has each of these tasks. */
    Map<ProposalId, String> holders(Map<ProposalId, List<OpenTask>> open, SignedIn reader, Locale locale) {
        List<OpenTask> first = open.values().stream().map(tasks -> tasks.get(0)).toList();
        Words words = new Words(directory.names(people(first)), reader, locale);
        return first.stream().collect(Collectors.toMap(task -> task.place().proposal(), words::holder));
    }

    private static Set<String> people(Collection<OpenTask> tasks) {
        Set<String> usernames = new HashSet<>();
        for (OpenTask task : tasks) {
            task.assignee().ifPresent(usernames::add);
            task.sentBackBy().ifPresent(usernames::add);
            usernames.addAll(task.whose().persons());
        }
        return usernames;
    }

    /** The words of one reader. */
    private final class Words {

        private final Map<String, String> names;
        private final SignedIn reader;
        private final Locale locale;

        Words(Map<String, String> names, SignedIn reader, Locale locale) {
            this.names = names;
            this.reader = reader;
            this.locale = locale;
        }

        TaskRow row(OpenTask task, Case about) {
            return new TaskRow(task, about, holder(task), task.isToDoOf(reader), marks(task));
        }

        String holder(OpenTask task) {
            return task.assignee().map(this::name).orElseGet(() -> task.whose()
                    .role()
                    .map(role -> say("tasks.group", role(role)))
                    .orElseGet(() ->
                            task.whose().persons().stream().map(this::name).collect(Collectors.joining(", "))));
        }

        private List<String> marks(OpenTask task) {
            List<String> marks = new ArrayList<>();
            task.sentBackBy()
                    .ifPresentOrElse(
                            by -> marks.add(say("tasks.mark.sentBackBy", name(by))),
                            () -> marks.addAll(task.sentBack() ? List.of(say("tasks.mark.again")) : List.of()));
            task.term()
                    .escalatedTo()
                    .ifPresentOrElse(
                            to -> marks.add(say("tasks.mark.escalated", role(Role.of(to)))),
                            () -> marks.addAll(
                                    task.term().reminded() ? List.of(say("tasks.mark.reminded")) : List.of()));
            return marks;
        }

        private String name(String username) {
            return username.equals(reader.username()) ? say("tasks.you") : names.getOrDefault(username, username);
        }

        private String role(Role role) {
            return say("Role." + role.name());
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage(key, arguments, locale);
        }
    }
}
