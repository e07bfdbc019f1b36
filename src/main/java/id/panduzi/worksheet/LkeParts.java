package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.LkeRow.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts checked rows together: items into sub-areas, sub-areas into areas and components. */
final class LkeParts {

    private final List<LkeRow> rows;
    private final Map<String, String> areaKeys = new LinkedHashMap<>();
    private final Map<String, Item> itemsByKey = new LinkedHashMap<>();
    private final List<SubArea> subAreas = new ArrayList<>();

    LkeParts(List<LkeRow> rows) {
        this.rows = rows;
        rows.stream()
                .filter(LkeRow::isEnabler)
                .forEach(row -> areaKeys.computeIfAbsent(row.area(), name -> "area." + (areaKeys.size() + 1)));
        LkeChecks.groups(rows).forEach(this::addSubArea);
    }

    private void addSubArea(Group group, List<LkeRow> members) {
        List<LkeRow> scored = members.stream().filter(row -> !row.isCount()).toList();
        LkeRow first = scored.get(0);
        ExactNumber share = first.weight().dividedBy(ExactNumber.of(scored.size()));
        List<Item> items = new ArrayList<>();
        for (LkeRow row : members) {
            Item item = row.item(row.isCount() ? ExactNumber.ZERO : share);
            items.add(item);
            row.keys().forEach(key -> itemsByKey.put(key, item));
        }
        Optional<String> areaKey = Optional.ofNullable(first.isEnabler() ? areaKeys.get(group.area()) : null);
        subAreas.add(new SubArea(first.components(), areaKey, group.area(), group.subArea(), first.weight(), items));
    }

    List<SubArea> subAreas() {
        return List.copyOf(subAreas);
    }

    /** Items by code; what can be answered by its national id too. */
    Map<String, Item> itemsByKey() {
        return Map.copyOf(itemsByKey);
    }

    Map<String, Formula> formulasByCode() {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        rows.forEach(row -> row.percentage().ifPresent(formula -> formulas.put(row.code(), formula)));
        return Map.copyOf(formulas);
    }

    List<Area> areas() {
        Map<String, ExactNumber> weights = new LinkedHashMap<>();
        subAreas.stream()
                .filter(subArea -> subArea.areaKey().isPresent())
                .forEach(subArea -> weights.merge(subArea.area(), subArea.weight(), ExactNumber::plus));
        List<Area> areas = new ArrayList<>();
        weights.forEach((name, weight) -> areas.add(new Area("area." + (areas.size() + 1), name, weight)));
        return List.copyOf(areas);
    }

    Map<Component, ExactNumber> componentWeights() {
        Map<Component, ExactNumber> weights = new EnumMap<>(Component.class);
        for (SubArea subArea : subAreas) {
            subArea.components().forEach(component -> weights.merge(component, subArea.weight(), ExactNumber::plus));
        }
        return Collections.unmodifiableMap(weights);
    }
}
