package id.panduzi.casework.context;

import id.panduzi.casework.panel.Panel;
import id.panduzi.casework.panel.ReturnPanel;
import id.panduzi.sheet.ReturnRound;
import id.panduzi.sheet.Returns;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What went back to the unit last, and what it said and changed. */
@Component
class ReturnPanels {

    private final Returns returns;
    private final Returnables returnables;

    ReturnPanels(Returns returns, Returnables returnables) {
        this.returns = returns;
        this.returnables = returnables;
    }

    /** No panel before the first return. */
    Stream<Panel> last(Matter matter) {
        List<ReturnRound> rounds = returns.rounds(matter.proposal().id());
        return rounds.isEmpty() ? Stream.empty() : Stream.of(panel(rounds.get(rounds.size() - 1), matter));
    }

    private ReturnPanel panel(ReturnRound round, Matter matter) {
        List<ReturnPanel.Answered> items =
                round.items().stream().map(asked -> answered(asked, matter)).toList();
        List<String> unasked = round.changes().stream()
                .filter(change -> !change.asked())
                .map(change -> returnables.words(change.item(), matter).title())
                .toList();
        return new ReturnPanel(matter.words().say("task.past.returned", round.number()), items, unasked);
    }

    private ReturnPanel.Answered answered(ReturnRound.Asked asked, Matter matter) {
        String answer = asked.response()
                .map(response -> matter.words().say(response.kind()) + ": " + response.text())
                .orElse("");
        return new ReturnPanel.Answered(returnables.words(asked.item(), matter), asked.text(), answer, asked.changed());
    }
}
