package id.panduzi.internalevaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalId;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.worksheet.AreaScore;
import id.panduzi.worksheet.Scorecard;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the signed result (LHE TPI) of what member, lead and controller agree on. */
@Component
class Signing {

    private static final TypeReference<Map<String, Object>> SCORES = new TypeReference<>() {};

    private final SignedResults results;
    private final SheetScores scores;
    private final DecisionRecords decisions;
    private final ObjectMapper json;
    private final Clock clock;

    Signing(SignedResults results, SheetScores scores, DecisionRecords decisions, ObjectMapper json, Clock clock) {
        this.results = results;
        this.scores = scores;
        this.decisions = decisions;
        this.json = json;
        this.clock = clock;
    }

    InternalResult sign(Case proposal, Sitting agreed) {
        int sequence = results.of(proposal.id()).size() + 1;
        InternalResult result = new InternalResult(
                "LHE-" + proposal.number() + "-" + sequence,
                proposal.today(clock),
                agreed.isMet(),
                proposal.ruleset().toString(),
                agreed.evaluation().orElseThrow().judgedBy(),
                agreed.lead().orElseThrow().judgedBy(),
                agreed.controller().orElseThrow().judgedBy(),
                figures(scores.score(proposal, Level.TPI).scorecard()));
        results.saveAndFlush(new SignedResult(proposal.id(), sequence, result, written(result.scores())));
        Outcome outcome = result.meets() ? Outcome.MEETS : Outcome.DOES_NOT_MEET;
        decisions.record(proposal, "internalEvaluation", outcome.key(), content(result));
        return result;
    }

    List<InternalResult> of(ProposalId proposal) {
        return results.of(proposal).stream()
                .map(result -> result.with(read(result.scores())))
                .toList();
    }

    private static Map<String, Object> figures(Scorecard card) {
        Map<String, Object> components = new LinkedHashMap<>();
        card.components().forEach((component, score) -> components.put(component.key(), exact(score.score())));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("total", exact(card.total()));
        figures.put("components", components);
        figures.put("areas", card.areas().stream().map(Signing::area).toList());
        return figures;
    }

    private static Map<String, Object> area(AreaScore area) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("key", area.area().key());
        figures.put("name", area.area().name());
        figures.put("weight", exact(area.area().weight()));
        figures.put("score", exact(area.score()));
        figures.put("share", exact(area.share()));
        return figures;
    }

    private static String exact(ExactNumber number) {
        return number.ratioIfNotFinite().orElseGet(number::toPlain);
    }

    private static Map<String, Object> content(InternalResult result) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", result.number());
        content.put("signedOn", result.signedOn().toString());
        content.put("member", result.member());
        content.put("lead", result.lead());
        content.put("controller", result.controller());
        content.put("scores", result.scores());
        return content;
    }

    private String written(Map<String, Object> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("scores that cannot be written down", impossible);
        }
    }

    private Map<String, Object> read(String figures) {
        try {
            return json.readValue(figures, SCORES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("scores that cannot be read", damaged);
        }
    }
}
