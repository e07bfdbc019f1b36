package id.panduzi.sheet;

import id.panduzi.assessment.Scored;
import id.panduzi.assessment.Scores;
import id.panduzi.directory.SignedIn;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Ruleset;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import id.panduzi.worksheet.Worksheet;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the worksheets of a proposal score, exactly. The <em>effective</em> answer of an item is the visiting team's, else
 * the national team's at its desk, else the internal team's; the unit's own and the preliminary assessor's count for
 * nothing in it. The law settles only that the field overrides TPI: the order is ours (ADR 0013).
 */
@Service
@Transactional(readOnly = true)
public class SheetScores {

    /** Later ones override. */
    private static final List<Level> EFFECTIVE = List.of(Level.TPI, Level.TPN, Level.FIELD);

    private final StoredSheets sheets;
    private final Surveys surveys;
    private final Proposals proposals;
    private final Scores scores;
    private final Clock clock;

    SheetScores(StoredSheets sheets, Surveys surveys, Proposals proposals, Scores scores, Clock clock) {
        this.sheets = sheets;
        this.surveys = surveys;
        this.proposals = proposals;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * What a reader sees of a level's score.
     *
     * @throws id.panduzi.problem.Absent as {@link Sheets#read}
     */
    public Scored score(Case proposal, Level level, SignedIn reader) {
        Sight.requireLevel(proposal, level, reader);
        return score(proposal, level);
    }

    /**
     * What a reader sees of the effective score.
     *
     * @throws id.panduzi.problem.Absent once the national team evaluates, unless the reader is of the nation
     */
    public Scored effective(Case proposal, SignedIn reader) {
        Sight.requireEffective(proposal, reader);
        return effective(proposal);
    }

    /** What the sheets that somebody reads score, each by itself. */
    public Map<Level, Scored> scores(Case proposal, Collection<ReadSheet> seen) {
        Map<Level, Scored> scored = new EnumMap<>(Level.class);
        Map<String, Boolean> facts = facts(proposal);
        Ruleset ruleset = proposals.rulesetOf(proposal);
        seen.forEach(sheet -> scored.put(sheet.level(), scores.score(ruleset, sheet.answers(), facts)));
        return scored;
    }

    /** What the effective answers score; empty where the reader may not know yet ({@link #effective}). */
    public Optional<Scored> effectiveIfSeen(Case proposal, SignedIn reader) {
        return Sight.showsEffective(proposal, reader) ? Optional.of(effective(proposal)) : Optional.empty();
    }

    /** What a level's own answers score. */
    public Scored score(Case proposal, Level level) {
        return scored(proposal, answers(proposal, level));
    }

    /** What the effective answers score: what the award is decided on. */
    public Scored effective(Case proposal) {
        return scored(proposal, effectiveAnswers(proposal));
    }

    /** The effective answers by worksheet code; the two surveys' are the national survey's once there is one. */
    public Map<String, String> effectiveAnswers(Case proposal) {
        Map<String, String> effective = new HashMap<>();
        EFFECTIVE.forEach(level -> effective.putAll(answers(proposal, level)));
        surveys.last(proposal.id()).ifPresent(survey -> effective.putAll(surveyed(proposal, survey)));
        return effective;
    }

    /** A level's answers by worksheet code, as far as the worksheet of today's rules takes them. */
    public Map<String, String> answers(Case proposal, Level level) {
        Worksheet worksheet = proposals.rulesetOf(proposal).worksheet();
        return sheets.find(proposal.id(), level)
                .map(sheet -> StandingAnswers.of(worksheet, sheet.answers()))
                .orElse(Map.of());
    }

    /** Every scored item of the level is answered. */
    public boolean isComplete(ProposalId proposal, Level level) {
        return score(proposals.find(proposal), level).scorecard().isComplete();
    }

    /** The scored items without an answer at a level: what a worksheet counts as open, a computed item as one. */
    public List<Item> open(Case proposal, Level level) {
        return score(proposal, level).scorecard().items().stream()
                .filter(score -> !score.answered())
                .map(ItemScore::item)
                .toList();
    }

    /** What somebody still has to answer at a level: the open items, of a computed one its counts. */
    public List<Item> unanswered(Case proposal, Level level) {
        Worksheet worksheet = proposals.rulesetOf(proposal).worksheet();
        Map<String, String> answers = answers(proposal, level);
        return open(proposal, level).stream()
                .flatMap(item -> toAnswer(worksheet, item))
                .filter(item -> !answers.containsKey(item.code()))
                .distinct()
                .toList();
    }

    /**
     * Records what the national survey came to; from now on its two items are effective.
     *
     * @param spak index of the perception of anti-corruption, 0 to 4
     * @param spkp index of the perception of service, 0 to 4
     */
    @Transactional
    public void recordSurvey(ProposalId proposal, ExactNumber spak, ExactNumber spkp) {
        int before = surveys.last(proposal).map(SurveyIndices::sequence).orElse(0);
        surveys.saveAndFlush(new SurveyIndices(proposal, before + 1, spak, spkp, clock.instant()));
    }

    private Scored scored(Case proposal, Map<String, String> answers) {
        return scores.score(proposals.rulesetOf(proposal), answers, facts(proposal));
    }

    private Map<String, Boolean> facts(Case proposal) {
        return Map.of("wbk", proposals.holdsWbk(proposal.unit().id()));
    }

    private Map<String, String> surveyed(Case proposal, SurveyIndices survey) {
        Map<String, String> answers = new HashMap<>();
        survey.byComponent().forEach((component, index) -> proposals.rulesetOf(proposal).worksheet().subAreas().stream()
                .filter(subArea -> subArea.components().contains(component))
                .flatMap(subArea -> subArea.items().stream())
                .filter(item -> item.answerType() == AnswerType.INDEX)
                .forEach(item -> answers.put(item.code(), index)));
        return answers;
    }

    private static Stream<Item> toAnswer(Worksheet worksheet, Item item) {
        return item.kind() == Item.Kind.COMPUTED
                ? item.nationalIds().stream().flatMap(id -> worksheet.item(id).stream())
                : Stream.of(item);
    }
}
