package id.panduzi.scoresheet.web.desk;

import id.panduzi.assessment.Scored;
import id.panduzi.assessment.web.shown.AreaList;
import id.panduzi.assessment.web.shown.ScoreBar;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.web.DossierHeads;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.sheet.SeenSheets;
import id.panduzi.sheet.SheetScores;
import id.panduzi.sheet.SideBySide;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out a proposal's worksheets, and what stands above and beside them on every page. */
@Component
public class SheetDesks {

    private final Proposals proposals;
    private final SideBySide sheets;
    private final SheetScores scores;
    private final DossierHeads heads;
    private final MessageSource messages;

    SheetDesks(Proposals proposals, SideBySide sheets, SheetScores scores, DossierHeads heads, MessageSource messages) {
        this.proposals = proposals;
        this.sheets = sheets;
        this.scores = scores;
        this.heads = heads;
        this.messages = messages;
    }

    /**
     * The desk of a proposal.
     *
     * @throws id.panduzi.problem.Absent if there is none in the reader's scope
     */
    public Desk of(String number, SignedIn me, Locale locale) {
        return of(proposals.get(number, me), me, locale);
    }

    public Desk of(Case proposal, SignedIn me, Locale locale) {
        SeenSheets seen = sheets.of(proposal, me);
        List<ReadSheet> scored = seen.sheets().stream().filter(Desk::hasBegun).toList();
        Wording words = words(locale).in(proposal.agency().zone());
        return new Desk(proposal, proposals.rulesetOf(proposal), seen, scores.scores(proposal, scored), me, words);
    }

    public Wording words(Locale locale) {
        return new Wording(messages, locale);
    }

    /** The same, also scoring a level that nobody has begun. */
    public Desk scoring(Desk desk, Level level) {
        Map<Level, Scored> all = new EnumMap<>(scores.scores(desk.proposal(), List.of(desk.sheet(level))));
        all.putAll(desk.scores());
        return new Desk(desk.proposal(), desk.ruleset(), desk.seen(), all, desk.me(), desk.words());
    }

    /** Head of the proposal and addresses. */
    public Map<String, Object> around(Desk desk) {
        return Map.of("head", heads.of(desk.proposal(), desk.me(), desk.words().locale()), "place", desk.place());
    }

    /** The score of a level, and its areas. */
    public Map<String, Object> score(Desk desk, Level level, String part) {
        Scored scored = desk.score(level);
        AreaList areas = new AreaList(
                scored, desk.proposal().award(), other -> desk.place().area(level, other), part, desk.words());
        return Map.of(
                "score",
                        ScoreBar.of(scored, desk.proposal().award(), desk.words())
                                .only(desk.proposal().award()),
                "areaGroups", areas.groups());
    }
}
