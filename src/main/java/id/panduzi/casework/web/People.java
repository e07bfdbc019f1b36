package id.panduzi.casework.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Role;
import id.panduzi.workflow.OpenTask;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Calls people by their names, and those whose task something is by their role. */
@Component
class People {

    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    /** Who holds it, else whose it is. */
    String hands(OpenTask task, Wording words) {
        return task.assignee()
                .map(this::name)
                .or(() -> task.whose().role().map(words::say))
                .orElseGet(() -> words.all(names(task.whose().persons())));
    }

    String name(String username) {
        return names(List.of(username)).get(0);
    }

    /** Roles by their words and people by their names, out of a list of both as programs write it. */
    String called(String list, Wording words) {
        return words.all(Stream.of(list.split(", ", -1))
                .map(word -> role(word).map(words::say).orElseGet(() -> name(word)))
                .toList());
    }

    private static Optional<Role> role(String word) {
        return Stream.of(Role.values())
                .filter(role -> role.wireName().equals(word))
                .findFirst();
    }

    private List<String> names(Collection<String> usernames) {
        Map<String, String> known = directory.names(usernames);
        return usernames.stream().map(name -> known.getOrDefault(name, name)).toList();
    }
}
