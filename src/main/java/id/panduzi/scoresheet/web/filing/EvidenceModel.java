package id.panduzi.scoresheet.web.filing;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.sheet.EvidenceGate;
import id.panduzi.worksheet.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of a proposal's evidence shows. */
@Component
class EvidenceModel {

    private final SheetDesks desks;
    private final EvidenceList list;

    EvidenceModel(SheetDesks desks, EvidenceList list) {
        this.desks = desks;
        this.list = list;
    }

    /** Items of an area to choose from. */
    record Choice(String area, List<Item> items, boolean open) {}

    Map<String, Object> of(Desk desk, EvidenceFilter filter) {
        List<EvidenceList.Kind> kinds = EvidenceList.kinds(desk.words());
        String kindLabel = label(kinds, filter.kind());
        List<EvidenceList.File> all = list.all(desk);
        Map<String, Object> model = new HashMap<>(desks.around(desk));
        model.put("filter", filter);
        model.put("all", all.size());
        model.put("about", about(desk, filter));
        model.putAll(found(desk, filter, filter.among(all, kindLabel)));
        model.putAll(form(desk, filter, kinds));
        return model;
    }

    private static String label(List<EvidenceList.Kind> kinds, String wanted) {
        return kinds.stream()
                .filter(kind -> kind.value().equals(wanted))
                .map(EvidenceList.Kind::label)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> found(Desk desk, EvidenceFilter filter, List<EvidenceList.File> files) {
        Map<String, Object> model = new HashMap<>();
        model.put("files", filter.onThisPage(files));
        model.put("found", files.size());
        model.put("previousUrl", filter.page() > 1 ? filter.address(desk.place(), filter.page() - 1) : "");
        model.put("nextUrl", filter.hasNext(files) ? filter.address(desk.place(), filter.page() + 1) : "");
        return model;
    }

    private Map<String, Object> form(Desk desk, EvidenceFilter filter, List<EvidenceList.Kind> kinds) {
        Map<String, Object> model = new HashMap<>();
        model.put("largest", list.largest());
        model.put("kinds", kinds);
        model.put("choices", choices(desk, filter.item()));
        model.put("chosenItems", filter.item().isEmpty() ? List.of() : List.of(filter.item()));
        model.put("chosenKind", filter.kind());
        model.put("mayUpload", desk.proposal().isRunning() && EvidenceGate.mayHandIn(desk.me()));
        return model;
    }

    private static List<EvidenceList.ItemLink> about(Desk desk, EvidenceFilter filter) {
        return filter.item().isEmpty() ? List.of() : List.of(EvidenceList.link(desk, filter.item()));
    }

    private static List<Choice> choices(Desk desk, String chosen) {
        return WorksheetPart.of(desk.worksheet()).stream()
                .map(part -> new Choice(
                        part.title(desk.words()),
                        part.items().filter(Item::isScored).toList(),
                        part.items().anyMatch(item -> item.code().equals(chosen))))
                .toList();
    }
}
