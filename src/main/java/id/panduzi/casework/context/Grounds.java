package id.panduzi.casework.context;

import id.panduzi.casework.asked.RowWords;
import id.panduzi.casework.asked.RowWords.Detail;
import id.panduzi.proposal.TaskKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Why a criterion was found not met, and what the agency says to that; by criterion. */
@Component
class Grounds {

    private final PastActs past;

    Grounds(PastActs past) {
        this.past = past;
    }

    Map<String, String> notes(Matter matter) {
        return said(matter, TaskKind.DECIDE_CHECKS, "verdicts", "note");
    }

    Map<String, String> objections(Matter matter) {
        return said(matter, TaskKind.FILE_OBJECTION, "items", "text");
    }

    RowWords with(RowWords row, String label, String text, Matter matter) {
        List<Detail> details = new ArrayList<>(row.details());
        if (!text.isBlank()) {
            details.add(new Detail(matter.words().say(label), text));
        }
        return new RowWords(row.title(), row.link(), row.verdict(), details);
    }

    private Map<String, String> said(Matter matter, TaskKind kind, String rows, String column) {
        Map<String, String> said = new HashMap<>();
        past.last(matter, kind)
                .map(act -> act.details().get(rows))
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .ifPresent(list -> {
                    for (Object row : list) {
                        if (row instanceof Map<?, ?> cells && cells.get(column) != null) {
                            said.put(String.valueOf(cells.get("criterion")), String.valueOf(cells.get(column)));
                        }
                    }
                });
        return said;
    }
}
