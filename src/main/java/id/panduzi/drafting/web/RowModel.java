package id.panduzi.drafting.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Row;
import id.panduzi.problem.InvalidInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a row shows. */
@Component
class RowModel {

    /** What is said of something. */
    record Line(String label, String value) {}

    /** A row as it stands. */
    ModelAndView shown(RowDesk at, Row row) {
        return page(at, row, at.form(row).fields(row), HttpStatus.OK, Map.of());
    }

    /** Which criterion a new row is to be about. */
    ModelAndView facts(RowDesk at) {
        Wording words = at.sentences().words();
        Map<String, Object> model = base(at);
        model.put(
                "facts",
                at.facts().stream()
                        .map(fact -> new CellField.Option(fact.key(), words.say(fact)))
                        .toList());
        return new ModelAndView("drafting/new-row", model);
    }

    /** With what was typed, and what is wrong with it. */
    ModelAndView refused(RowDesk at, Row row, MultiValueMap<String, String> typed, InvalidInput wrong) {
        List<CellField> fields = at.form(row).fields(row, typed);
        return page(at, row, fields, HttpStatus.UNPROCESSABLE_ENTITY, Map.of("errors", wrong.errors()));
    }

    /** With what was typed, and what somebody else has made of the row meanwhile; it may be gone. */
    ModelAndView late(RowDesk at, Row row, MultiValueMap<String, String> typed) {
        List<CellField> fields = at.form(row).fields(row, typed);
        boolean gone = at.row(row.id()).isEmpty();
        List<Line> theirs = gone
                ? List.of()
                : at.form(row).fields(row).stream().map(RowModel::said).toList();
        return page(at, row, fields, HttpStatus.CONFLICT, Map.of("late", true, "gone", gone, "theirs", theirs));
    }

    /** That it saved by itself, and what it says now. */
    ModelAndView saved(RowDesk at, Row row) {
        Map<String, Object> model = base(at);
        model.put("was", at.editing().mark(row.id()));
        model.put("limit", limit(at, row));
        return new ModelAndView("drafting/row-saved :: saved", model);
    }

    /** That it did not save by itself, and why. */
    ModelAndView notSaved(RowDesk at, Row row, InvalidInput wrong) {
        return BySelf.refused(wrong, labels(at.form(row).fields(row)));
    }

    private static ModelAndView page(
            RowDesk at, Row row, List<CellField> fields, HttpStatus status, Map<String, ?> more) {
        Map<String, Object> model = base(at);
        Wording words = at.sentences().words();
        model.put("row", row.id());
        model.put("fact", at.fact(row).map(Fact::key).orElse(""));
        model.put("title", at.fact(row).map(words::say).orElseGet(() -> words.say("Drafting.row")));
        model.put("fields", fields);
        model.put("was", at.editing().mark(row.id()));
        model.put("limit", row.id().isEmpty() ? "" : limit(at, row));
        model.put("errorLabels", labels(fields));
        model.putAll(more);
        return new ModelAndView("drafting/row", model, status);
    }

    private static Map<String, Object> base(RowDesk at) {
        Map<String, Object> model = new HashMap<>();
        model.put("draft", DraftHead.of(at.draft(), at.me(), at.sentences().words()));
        model.put("name", at.part().messageKey());
        model.put("tableUrl", at.url());
        return model;
    }

    /** The limit in words; empty where the row has none. */
    private static String limit(RowDesk at, Row row) {
        return at.fact(row)
                .map(fact -> new LimitRule(row, fact).said(at.sentences()))
                .orElse("");
    }

    private static Map<String, String> labels(List<CellField> fields) {
        return fields.stream().collect(Collectors.toMap(CellField::field, CellField::label));
    }

    private static Line said(CellField field) {
        String value = field.options().isEmpty()
                ? field.value()
                : field.options().stream()
                        .filter(option -> field.says(option.value()))
                        .map(CellField.Option::label)
                        .collect(Collectors.joining(", "));
        return new Line(field.label(), value.isEmpty() ? "–" : value);
    }
}
