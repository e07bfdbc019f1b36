package id.panduzi.casework.asked;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.criterion.web.Wording;
import id.panduzi.form.Field;
import id.panduzi.form.FieldType;
import id.panduzi.form.Form;
import id.panduzi.form.Forms;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every kind of task, each of its fields and each of their options has its words in both languages. */
@RunningDemo
class TaskWordsTests {

    @Autowired
    private List<TaskAct> acts;

    @Autowired
    private Forms forms;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @EnumSource
    void hasWordsForAllItAsks(TaskKind kind) {
        Form form = form(kind);
        for (Locale language : List.of(new Locale("id"), Locale.ENGLISH)) {
            Wording words = new Wording(messages, language);
            assertThat(words.say(kind)).isNotBlank();
            assertThat(words.say("task.asked." + kind.name())).endsWith(".");
            List<AskedField> fields = new Asking(kind, Shape.plain(), aRowOfEach(form), words).of(form);
            fields.forEach(TaskWordsTests::assertSpoken);
        }
    }

    private static void assertSpoken(AskedField field) {
        assertThat(field.label()).as(field.path()).isNotBlank();
        assertThat(field.choices()).as(field.path()).allSatisfy(choice -> assertThat(choice.label())
                .isNotBlank());
        field.fields().forEach(TaskWordsTests::assertSpoken);
        field.rows().forEach(row -> row.fields().forEach(TaskWordsTests::assertSpoken));
    }

    private static Answers aRowOfEach(Form form) {
        Map<String, Object> rows = new HashMap<>();
        form.fields().stream()
                .filter(field -> field.type() == FieldType.ROWS)
                .forEach(field -> rows.put(field.name(), List.of(Map.of(first(field), "x"))));
        return Answers.known(rows);
    }

    private static String first(Field rows) {
        return rows.columns().get(0).name();
    }

    private Form form(TaskKind kind) {
        return acts.stream()
                .filter(act -> act.kind() == kind)
                .findFirst()
                .flatMap(TaskAct::form)
                .or(() -> forms.find(kind.key()))
                .orElseThrow();
    }
}
