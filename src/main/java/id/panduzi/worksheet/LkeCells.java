package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.Reason;
import id.panduzi.worksheet.Item.Kind;
import id.panduzi.worksheet.LkeRow.Group;
import id.panduzi.worksheet.LkeRow.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Understands the cells of one line, and stops at the first that makes no sense. */
final class LkeCells {

    static final List<String> HEADER = List.of(
            "code",
            "row_type",
            "component",
            "area",
            "sub_area",
            "sub_area_weight",
            "answer_type",
            "formula",
            "national_ids",
            "title",
            "basis",
            "fact");

    private static final String SCORED = "scored";
    private static final String INPUT = "input";
    private static final String AREA = "area";
    private static final String INDEX_FORMULA = "index(4)";
    private static final Pattern NATIONAL_ID = Pattern.compile("[1-9]\\d{0,8}");

    private static final Map<String, List<Component>> BRANCHES = Map.of(
            "pengungkit", List.of(Component.PENGUNGKIT),
            "pengungkit-pemenuhan", List.of(Component.PENGUNGKIT, Component.PEMENUHAN),
            "pengungkit-reform", List.of(Component.PENGUNGKIT, Component.REFORM),
            "hasil", List.of(Component.HASIL));

    private static final Map<String, List<Component>> FACTS = Map.of(
            "bersih.spak", List.of(Component.BERSIH, Component.SPAK),
            "bersih.kinerja", List.of(Component.BERSIH, Component.KINERJA),
            "bersih.tlhp", List.of(Component.BERSIH, Component.TLHP),
            "spkp", List.of(Component.SPKP));

    private final Place place;
    private final CSVRecord cells;

    LkeCells(Place place, CSVRecord cells) {
        this.place = place;
        this.cells = cells;
        require(cells.size() == HEADER.size(), Reason.of("file.cells", cells.size(), HEADER.size()));
    }

    LkeRow row() {
        String rowType = rowType();
        return checked(new LkeRow(
                place,
                filled("code"),
                answerType(rowType),
                new Group(branch(), filled("area"), subArea(rowType)),
                fact(rowType),
                weight(),
                formula(),
                nationalIds(),
                filled("title"),
                cell("basis")));
    }

    private String rowType() {
        String word = cell("row_type");
        require(List.of(SCORED, INPUT, AREA).contains(word), Reason.of("lke.rowType", word));
        return word;
    }

    private AnswerType answerType(String rowType) {
        AnswerType type = AnswerType.labelled(cell("answer_type"))
                .orElseThrow(() -> place.damaged(Reason.of("lke.answerType", cell("answer_type"))));
        String fitting = type == AnswerType.COUNT ? INPUT : type == AnswerType.POINTS ? AREA : SCORED;
        require(rowType.equals(fitting), Reason.of("lke.typesApart", type.label(), rowType));
        return type;
    }

    private List<Component> branch() {
        List<Component> branch = BRANCHES.get(cell("component"));
        if (branch == null) {
            throw place.damaged(Reason.of("lke.component", cell("component")));
        }
        return branch;
    }

    private List<Component> fact(String rowType) {
        boolean expected = branch().contains(Component.HASIL) && !rowType.equals(INPUT);
        if (!expected) {
            require(cell("fact").isEmpty(), Reason.of("lke.idleFact"));
            return List.of();
        }
        List<Component> fact = FACTS.get(filled("fact"));
        if (fact == null) {
            throw place.damaged(Reason.of("lke.fact", cell("fact")));
        }
        return fact;
    }

    private String subArea(String rowType) {
        boolean expected = !rowType.equals(AREA);
        require(
                expected != cell("sub_area").isEmpty(),
                expected ? Reason.of("lke.missing", "sub_area") : Reason.of("lke.noSubArea"));
        return cell("sub_area");
    }

    private ExactNumber weight() {
        String text = cell("sub_area_weight");
        ExactNumber weight = ExactNumber.read(text)
                .orElseThrow(() -> place.damaged(Reason.of("lke.number", text, "sub_area_weight")));
        require(ExactNumber.ZERO.isLessThan(weight), Reason.of("lke.noWeight", text));
        return weight;
    }

    private String formula() {
        String text = cell("formula");
        String type = cell("answer_type");
        if (type.equals(AnswerType.INDEX.label())) {
            require(text.equals(INDEX_FORMULA), Reason.of("lke.indexFormula", INDEX_FORMULA, text));
        } else if (!text.isEmpty()) {
            require(type.equals(AnswerType.PERCENT.label()), Reason.of("lke.noFormula", type));
            require(Formula.parse(text).isPresent(), Reason.of("lke.formula", text));
        }
        return text;
    }

    private List<String> nationalIds() {
        String text = cell("national_ids");
        List<String> ids = text.isEmpty() ? List.of() : List.of(text.split(";", -1));
        require(ids.stream().allMatch(id -> NATIONAL_ID.matcher(id).matches()), Reason.of("lke.nationalIds", text));
        require(new HashSet<>(ids).size() == ids.size(), Reason.of("lke.idTwice", text));
        return ids;
    }

    private LkeRow checked(LkeRow row) {
        int ids = row.nationalIds().size();
        boolean fits = row.kind() == Kind.COMPUTED ? ids > 0 : row.isCount() ? ids == 1 : ids <= 1;
        require(fits, Reason.of("lke.idCount", ids));
        return row;
    }

    private String filled(String column) {
        require(!cell(column).isBlank(), Reason.of("lke.missing", column));
        return cell(column);
    }

    private String cell(String column) {
        return cells.get(HEADER.indexOf(column));
    }

    private void require(boolean sound, Reason reason) {
        if (!sound) {
            throw place.damaged(reason);
        }
    }
}
