package id.panduzi.casework.context;

import id.panduzi.award.AwardDecisions;
import id.panduzi.award.Clearance;
import id.panduzi.casework.asked.RowWords.Detail;
import id.panduzi.casework.panel.FactsPanel;
import id.panduzi.casework.panel.Panel;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Directory;
import id.panduzi.proposal.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the clearance bodies answered, and how the panel voted. */
@Component
class Answered {

    private final AwardDecisions decisions;
    private final PastActs past;
    private final Directory directory;

    Answered(AwardDecisions decisions, PastActs past, Directory directory) {
        this.decisions = decisions;
        this.past = past;
        this.directory = directory;
    }

    /** No panel before they are recorded. */
    Stream<Panel> clearances(Matter matter) {
        Wording words = matter.words();
        List<Detail> details = decisions.clearances(matter.proposal().id()).stream()
                .map(answer -> new Detail(words.say(answer.body()), sentence(answer, words)))
                .toList();
        return facts("task.past.clearances", details, words);
    }

    private static String sentence(Clearance answer, Wording words) {
        String clear = words.say(answer.clear() ? "task.clear" : "task.notClear");
        return answer.remark().map(remark -> clear + ": " + remark).orElse(clear);
    }

    /** No panel before the panel voted. */
    Stream<Panel> votes(Matter matter) {
        Wording words = matter.words();
        List<Map<?, ?>> votes = new ArrayList<>();
        past.last(matter, TaskKind.VOTE_PANEL)
                .map(act -> act.details().get("votes"))
                .filter(List.class::isInstance)
                .ifPresent(rows -> ((List<?>) rows).forEach(row -> votes.add((Map<?, ?>) row)));
        Map<String, String> names = directory.names(
                votes.stream().map(vote -> String.valueOf(vote.get("member"))).toList());
        List<Detail> details = votes.stream()
                .map(vote -> new Detail(
                        names.getOrDefault(String.valueOf(vote.get("member")), String.valueOf(vote.get("member"))),
                        words.say("option.vote." + vote.get("vote")) + ": " + vote.get("reason")))
                .toList();
        return facts("task.past.votes", details, words);
    }

    private static Stream<Panel> facts(String title, List<Detail> details, Wording words) {
        return details.isEmpty() ? Stream.empty() : Stream.of(new FactsPanel(words.say(title), details));
    }
}
