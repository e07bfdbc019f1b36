package id.panduzi.casework.context;

import id.panduzi.assessment.Scored;
import id.panduzi.assessment.web.shown.AwardCard;
import id.panduzi.casework.panel.CardPanel;
import id.panduzi.casework.panel.ItemsPanel;
import id.panduzi.casework.panel.Panel;
import id.panduzi.casework.panel.ScoresPanel;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.Wording;
import id.panduzi.proposal.Case;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.worksheet.AreaScore;
import id.panduzi.worksheet.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What worksheets tell: scores of the levels side by side, items without an answer, minimums. */
@Component
class ScorePanels {

    private final SheetScores scores;

    ScorePanels(SheetScores scores) {
        this.scores = scores;
    }

    /** Of those of these levels at which something is answered; where several are, beside what counts of all. */
    Stream<Panel> sideBySide(Matter matter, Level... levels) {
        Wording words = matter.words();
        Map<String, Scored> columns = new LinkedHashMap<>();
        for (Level level : levels) {
            if (!scores.answers(matter.proposal(), level).isEmpty()) {
                columns.put(words.say("task.level." + level.name()), scores.score(matter.proposal(), level));
            }
        }
        if (Stream.of(levels).anyMatch(level -> level == Level.FIELD) && columns.size() > 1) {
            columns.put(words.say("task.level.effective"), scores.effective(matter.proposal()));
        }
        return columns.isEmpty() ? Stream.empty() : Stream.of(panel(columns, matter));
    }

    private static ScoresPanel panel(Map<String, Scored> columns, Matter matter) {
        Wording words = matter.words();
        List<Scored> all = List.copyOf(columns.values());
        List<ScoresPanel.Row> rows = new ArrayList<>();
        rows.add(new ScoresPanel.Row(
                words.say(Fact.TOTAL),
                true,
                all.stream()
                        .map(scored -> words.points(scored.scorecard().total()))
                        .toList()));
        for (AreaScore area : all.get(0).scorecard().areas()) {
            rows.add(area(area.area().key(), all, words));
        }
        return new ScoresPanel(List.copyOf(columns.keySet()), rows, sheet(matter.proposal()));
    }

    private static ScoresPanel.Row area(String key, List<Scored> all, Wording words) {
        String label = Fact.find(Question.AWARD, key).map(words::say).orElse(key);
        return new ScoresPanel.Row(
                label,
                false,
                all.stream()
                        .map(scored -> scored.scorecard().areas().stream()
                                .filter(area -> area.area().key().equals(key))
                                .map(area -> words.points(area.score()))
                                .findFirst()
                                .orElse("–"))
                        .toList());
    }

    /** The items that somebody still has to answer at a level; no panel where there are none. */
    Stream<Panel> unanswered(Matter matter, Level level) {
        List<Item> open = scores.open(matter.proposal(), level);
        Wording words = matter.words();
        List<ItemsPanel.Link> links = open.stream()
                .map(item -> new ItemsPanel.Link(item(matter.proposal(), item.code()), item.code(), item.title()))
                .toList();
        return links.isEmpty()
                ? Stream.empty()
                : Stream.of(new ItemsPanel(
                        "unanswered",
                        words.say("task.unanswered", links.size()),
                        words.say("task.unanswered.why"),
                        links));
    }

    /** The award minimums on what counts of all levels. */
    Panel minimums(Matter matter) {
        return new CardPanel(new AwardCard(scores.effective(matter.proposal()), matter.words())
                .of(matter.proposal().award()));
    }

    static String sheet(Case proposal) {
        return "/proposals/" + proposal.number() + "/worksheet";
    }

    /** Where an item of the worksheet is looked at. */
    static String item(Case proposal, String code) {
        return sheet(proposal) + "?item=" + code;
    }
}
