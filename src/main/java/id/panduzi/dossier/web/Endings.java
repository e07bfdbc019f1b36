package id.panduzi.dossier.web;

import id.panduzi.award.Register;
import id.panduzi.award.RegisteredAward;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Directory;
import id.panduzi.dossier.DecidedKind;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Status;
import id.panduzi.telling.ActLook;
import id.panduzi.telling.Detail;
import id.panduzi.telling.Line;
import id.panduzi.telling.OutcomeWord;
import id.panduzi.telling.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says how a proposal ended, exactly why, and what the unit may do next. */
@Component
class Endings {

    /** PermenPANRB 90/2021: after a revocation a unit may be proposed again after two years. */
    private static final int YEARS_BARRED = 2;

    private static final Set<String> REASONS =
            Set.of("withdrawn", "voided", "approveByLeader", "decideRevocation", "proveMaladministration");

    private final DecisionRecords decisions;
    private final Journal journal;
    private final Register register;
    private final Directory directory;
    private final KeptMinimums minimums;

    Endings(DecisionRecords decisions, Journal journal, Register register, Directory directory, KeptMinimums minimums) {
        this.decisions = decisions;
        this.journal = journal;
        this.register = register;
        this.directory = directory;
        this.minimums = minimums;
    }

    NowBox of(Case proposal, Wording words) {
        List<DecisionRecord> records = decisions.of(proposal.id());
        List<String> sentences = new ArrayList<>();
        sentences.addAll(because(proposal, records, words));
        sentences.addAll(next(proposal, words));
        List<Line> lines = proposal.status() == Status.COACHED ? notMet(records, words) : List.of();
        return new NowBox(
                proposal.status() == Status.AWARDED ? "good" : "bad",
                words.say(
                        "end." + proposal.status().name(),
                        words.say(proposal.stage()),
                        proposal.award().name()),
                sentences,
                lines.isEmpty() ? "" : words.say("end.notMet"),
                lines,
                Optional.empty());
    }

    private List<String> because(Case proposal, List<DecisionRecord> records, Wording words) {
        if (proposal.status() == Status.COACHED) {
            return decisive(records).map(last -> opinion(proposal, last, words)).orElse(List.of());
        }
        if (proposal.status() == Status.AWARDED) {
            return register.of(proposal.id())
                    .map(award -> List.of(certificate(award, words)))
                    .orElse(List.of());
        }
        return journal.acts(Subject.proposal(proposal.number()), REASONS, 1).stream()
                .flatMap(entry -> said(entry.details(), words))
                .toList();
    }

    /** The last one that went against the unit. */
    private static Optional<DecisionRecord> decisive(List<DecisionRecord> records) {
        return records.stream()
                .filter(record -> OutcomeWord.find(record.outcome())
                        .filter(outcome -> outcome.look() == ActLook.BAD)
                        .isPresent())
                .reduce((first, last) -> last);
    }

    /** How the last decision came out, and what whoever made it wrote. */
    private List<String> opinion(Case proposal, DecisionRecord last, Wording words) {
        String decided = DecidedKind.find(last.kind()).map(words::say).orElse(last.kind());
        String outcome = OutcomeWord.find(last.outcome()).map(words::say).orElse(last.outcome());
        return Stream.concat(
                        Stream.of(words.say("end.decided", decided, outcome)), said(written(proposal, last), words))
                .toList();
    }

    /** The internal team's note stands in the journal, its decision record has the scores. */
    private Map<String, Object> written(Case proposal, DecisionRecord last) {
        Set<String> evaluation = Set.of("evaluateInternally");
        return last.kind().equals("internalEvaluation")
                ? journal.acts(Subject.proposal(proposal.number()), evaluation, 1).stream()
                        .map(Entry::details)
                        .findFirst()
                        .orElse(Map.of())
                : last.content();
    }

    private static Stream<String> said(Map<String, Object> details, Wording words) {
        return Stream.of(Detail.DECREE_NUMBER, Detail.REASON, Detail.CONDITION, Detail.RECOMMENDATION, Detail.NOTE)
                .flatMap(detail -> Stream.ofNullable(details.get(detail.key()))
                        .map(said -> words.say("end.said", words.say(detail), sentence(said))));
    }

    /** Without the stop that the sentence around it brings. */
    private static String sentence(Object written) {
        return Objects.toString(written).strip().replaceAll("\\.+$", "");
    }

    private static String certificate(RegisteredAward award, Wording words) {
        return words.say("end.certificate", award.certificate(), award.decreeNumber(), words.date(award.decreeDate()));
    }

    private List<String> next(Case proposal, Wording words) {
        return switch (proposal.status()) {
            case COACHED -> List.of(words.say("end.next.COACHED", Integer.toString(proposal.year() + 1)));
            case AWARDED -> List.of(words.say("end.next.AWARDED"));
            case REVOKED -> List.of(words.say("end.next.REVOKED", barred(proposal, words)));
            default -> List.of(words.say("end.next.OTHER", Integer.toString(proposal.year() + 1)));
        };
    }

    private String barred(Case proposal, Wording words) {
        return journal.acts(Subject.proposal(proposal.number()), Set.of("decideRevocation"), 1).stream()
                .map(Entry::details)
                .map(details -> details.get(Detail.DECREE_DATE.key()))
                .filter(Objects::nonNull)
                .map(day -> words.date(LocalDate.parse(day.toString()).plusYears(YEARS_BARRED)))
                .findFirst()
                .orElse("–");
    }

    /** What stood in the way: criteria by the last decision about them, and votes of the panel to coach. */
    private List<Line> notMet(List<DecisionRecord> records, Wording words) {
        Optional<DecisionRecord> panel = records.stream()
                .filter(record -> record.kind().equals("panel"))
                .filter(record -> record.outcome().equals("coach"))
                .findFirst();
        boolean isAward = records.stream().anyMatch(record -> record.kind().equals("award"));
        List<Criteria.Row> rows = isAward ? minimums.of(records, words) : Criteria.of(records, words);
        return Stream.concat(
                        rows.stream()
                                .filter(row -> row.verdict() != Verdict.MET)
                                .map(row -> row.line(words)),
                        panel.stream().flatMap(record -> against(record.content(), words)))
                .toList();
    }

    private Stream<Line> against(Map<String, Object> ballot, Wording words) {
        Map<String, String> names =
                directory.names(Rows.of(ballot, "votes").map(Endings::member).toList());
        return Rows.of(ballot, "votes")
                .filter(vote -> "coach".equals(vote.get("vote")))
                .map(vote -> new Line(
                        names.getOrDefault(member(vote), member(vote)),
                        words.say(OutcomeWord.COACH),
                        Objects.toString(vote.get("reason"))));
    }

    private static String member(Map<?, ?> vote) {
        return Objects.toString(vote.get("member"));
    }
}
