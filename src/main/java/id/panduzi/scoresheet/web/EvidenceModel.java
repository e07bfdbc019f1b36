package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.sheet.EvidenceGate;
import id.panduzi.worksheet.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of a proposal's evidence shows. */
@Component
class EvidenceModel {

    private final Desks desks;
    private final EvidenceList list;

    EvidenceModel(Desks desks, EvidenceList list) {
        this.desks = desks;
        this.list = list;
    }

    /** Items of an area to choose from. */
    record Choice(String area, List<Item> items, boolean open) {}

    Map<String, Object> of(Desk desk, EvidenceFilter filter) {
        List<EvidenceList.Kind> kinds = EvidenceList.kinds(desk.words());
        String kindLabel = kinds.stream()
                .filter(kind -> kind.value().equals(filter.kind()))
                .map(EvidenceList.Kind::label)
                .findFirst()
                .orElse("");
        List<EvidenceList.File> all = list.all(desk);
        List<EvidenceList.File> files = filter.among(all, kindLabel);
        Map<String, Object> model = new HashMap<>(desks.around(desk));
        model.put("filter", filter);
        model.put("files", filter.onThisPage(files));
        model.put("found", files.size());
        model.put("all", all.size());
        model.put("previousUrl", filter.page() > 1 ? filter.address(desk.place(), filter.page() - 1) : "");
        model.put("nextUrl", filter.hasNext(files) ? filter.address(desk.place(), filter.page() + 1) : "");
        model.put("largest", list.largest());
        model.put("kinds", kinds);
        model.put("choices", choices(desk, filter.item()));
        model.put("chosenItems", filter.item().isEmpty() ? List.of() : List.of(filter.item()));
        model.put("chosenKind", filter.kind());
        model.put("about", about(desk, filter));
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
