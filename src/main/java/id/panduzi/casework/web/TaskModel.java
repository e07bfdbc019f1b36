package id.panduzi.casework.web;

import id.panduzi.casework.asked.AskedField;
import id.panduzi.dossier.web.DossierHeads;
import id.panduzi.problem.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the page of an open task shows. */
@Component
class TaskModel {

    private final TaskCards cards;
    private final DossierHeads heads;

    TaskModel(TaskCards cards, DossierHeads heads) {
        this.cards = cards;
        this.heads = heads;
    }

    /** What stands above any page about a task. */
    Map<String, Object> above(Visit visit) {
        return Map.of("visit", visit, "head", heads.of(visit.proposal(), visit.me(), visit.locale()));
    }

    /** @param errors at the fields of the page */
    Map<String, Object> of(TaskDesk desk, List<FieldError> errors) {
        Map<String, Object> model = new HashMap<>(above(desk.visit()));
        List<AskedField> fields = desk.fields();
        model.put("task", cards.of(desk.visit(), desk.task(), desk.words()));
        model.put("fields", fields);
        model.put("around", desk.around());
        model.put("picker", desk.around().picker());
        model.put("key", UUID.randomUUID().toString());
        model.put("errors", errors);
        model.put("errorLabels", Faults.labels(fields));
        return model;
    }
}
