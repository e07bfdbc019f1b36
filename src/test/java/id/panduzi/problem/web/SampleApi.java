package id.panduzi.problem.web;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An API that goes wrong in every way; a test component, so that no application context picks it up. */
@TestComponent
@RestController
class SampleApi {

    enum Award {
        WBK,
        WBBM
    }

    record Person(
            @NotBlank @Nullable String name,
            @Nullable Integer age,
            @Nullable Award award,
            @Nullable Boolean confirmed,
            @Nullable LocalDate since,
            @Nullable List<Person> members) {

        Person {
            if (age != null && age < 0) {
                throw new InvalidInput(FieldError.of("age", "min", 0));
            }
        }
    }

    @PostMapping("/api/people")
    Person add(@RequestBody @Valid Person person) {
        return person;
    }

    @PostMapping("/api/echo")
    String echo(@RequestBody JsonNode body) {
        return body.toString();
    }

    @PostMapping("/api/upload")
    int upload(@RequestParam String size) {
        return size.length();
    }

    @GetMapping("/api/list")
    int list(@RequestParam @Max(200) int size) {
        return size;
    }

    @GetMapping("/api/fail/{how}")
    String fail(@PathVariable String how) {
        throw switch (how) {
            case "absent" -> new Absent("secret thing");
            case "conflict" -> new Conflict("late", 7L, "assessment");
            case "not-theirs" -> new NotAllowed("secret act");
            case "lock" -> new CannotAcquireLockException("deadlock found");
            case "version" -> new OptimisticLockingFailureException("stale");
            case "taken" -> new DataIntegrityViolationException("key", sql(1062));
            case "orphan" -> new DataIntegrityViolationException("no parent", sql(1452));
            case "deadlock" -> new IllegalStateException("engine", new IllegalStateException(sql(1213)));
            case "wait" -> new IllegalStateException("engine", sql(1205));
            case "input" ->
                new InvalidInput(FieldError.of("facts.akip", "range", 0, 100), FieldError.of("a", "unheard"));
            default -> new IllegalStateException("secret cause");
        };
    }

    private static SQLException sql(int code) {
        return new SQLException("secret statement", "40001", code);
    }

    @GetMapping("/page/absent")
    String absentPage() {
        throw new Absent("secret thing");
    }

    @GetMapping("/page")
    String page() {
        throw new IllegalStateException("for people");
    }
}
