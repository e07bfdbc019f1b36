package id.panduzi.dossier.web;

import id.panduzi.award.Register;
import id.panduzi.award.RegisteredAward;
import id.panduzi.checks.Claims;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.FactWords;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.DossierTab;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.telling.OutcomeWord;
import id.panduzi.telling.Teller;
import id.panduzi.telling.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the parts of a dossier show: acts of the journal, kept decisions, and what the stages' facades add. */
@Component
class Parts {

    private static final int MOST_ACTS = 60;
    private static final Set<String> DECLARATION = Set.of("recordDeclaration", "designateUnit", "countSignatures");
    private static final Set<String> CHECKS =
            Set.of("approveByLeader", "fileProposalLetter", "decideChecks", "fileObjection", "decideObjection");
    private static final Set<String> JUDGED = Set.of("eligibility", "checks", "objection");
    private static final Set<String> EXTERNAL =
            Set.of("assignEvaluators", "evaluateDesk", "recordInterview", "recordSurvey");
    private static final Set<String> VISIT = Set.of("scheduleVisit", "recordFieldVisit");
    private static final Set<String> PANEL = Set.of("recordClearance", "votePanel", "issueDecree");
    private static final Set<String> MONITORING =
            Set.of("reportMonitoring", "proveMaladministration", "decideRevocation");

    private final Journal journal;
    private final Teller teller;
    private final DecisionRecords decisions;
    private final Claims claims;
    private final Register register;
    private final KeptMinimums minimums;

    Parts(
            Journal journal,
            Teller teller,
            DecisionRecords decisions,
            Claims claims,
            Register register,
            KeptMinimums minimums) {
        this.journal = journal;
        this.teller = teller;
        this.decisions = decisions;
        this.claims = claims;
        this.register = register;
        this.minimums = minimums;
    }

    List<Section> of(DossierTab tab, Case proposal, SignedIn reader, Wording words) {
        List<Section> sections =
                switch (tab) {
                    case DECLARATION -> declaration(proposal, words);
                    case CHECKS -> checks(proposal, reader, words);
                    case EXTERNAL -> List.of(acts(proposal, EXTERNAL, words));
                    case VISIT -> List.of(acts(proposal, VISIT, words));
                    case DECISION -> decision(proposal, words);
                    default -> List.of();
                };
        return sections.stream().filter(section -> !section.isEmpty()).toList();
    }

    private List<Section> declaration(Case proposal, Wording words) {
        List<Told.Said> priority = decisions.of(proposal.id()).stream()
                .filter(record -> record.kind().equals("priority"))
                .flatMap(record -> priority(record, words))
                .toList();
        return List.of(acts(proposal, DECLARATION, words), Section.ofFacts(words.say("part.priority"), priority));
    }

    private static Stream<Told.Said> priority(DecisionRecord record, Wording words) {
        String rank = record.outcome().equals("none")
                ? words.say("part.priority.none")
                : words.say("part.priority.rank", record.outcome());
        Optional<String> article =
                Optional.ofNullable(record.content().get("article")).map(Object::toString);
        return Stream.concat(
                Stream.of(new Told.Said(words.say("part.priority"), rank)),
                article.stream().map(law -> new Told.Said(words.say("component.decision.law"), law)));
    }

    private List<Section> checks(Case proposal, SignedIn reader, Wording words) {
        List<DecisionRecord> records = decisions.of(proposal.id());
        List<Section> sections = new ArrayList<>();
        List<Criteria.Row> rows = Criteria.of(records, words);
        if (!rows.isEmpty()) {
            String title = words.say("part.checks.card", proposal.award().name());
            sections.add(Section.ofCard(card("checks", title, rows, last(records, JUDGED), words)));
        }
        sections.addAll(claimed(proposal, reader, words));
        sections.add(acts(proposal, CHECKS, words));
        return sections;
    }

    private List<Section> claimed(Case proposal, SignedIn reader, Wording words) {
        String here = "/proposals/" + proposal.number() + "/claims";
        String there = "/agencies/" + proposal.agency().code() + "/claims/" + proposal.year();
        Facts ofUnit = claims.ofProposal(proposal.number(), reader).facts();
        Facts ofAgency = claims.ofAgency(proposal.agency().code(), proposal.year(), reader)
                .facts();
        return List.of(
                Section.ofFacts(words.say("part.claims.unit"), said(ofUnit, words))
                        .with(new NowBox.Act(here, words.say("part.claims.more"))),
                Section.ofFacts(words.say("part.claims.agency"), said(ofAgency, words))
                        .with(new NowBox.Act(there, words.say("part.claims.moreOfAgency"))));
    }

    private List<Section> decision(Case proposal, Wording words) {
        List<DecisionRecord> records = decisions.of(proposal.id());
        List<Section> sections = new ArrayList<>();
        register.of(proposal.id()).map(award -> certificate(award, words)).ifPresent(sections::add);
        List<Criteria.Row> rows = minimums.of(records, words);
        if (!rows.isEmpty()) {
            String title = words.say("part.award.card", proposal.award().name());
            sections.add(Section.ofCard(card("award", title, rows, last(records, Set.of("award")), words)));
        }
        sections.add(acts(proposal, PANEL, words));
        Section monitoring = acts(proposal, MONITORING, words);
        sections.add(new Section(
                words.say("part.monitoring"), List.of(), monitoring.acts(), Optional.empty(), Optional.empty()));
        return sections;
    }

    private static Section certificate(RegisteredAward award, Wording words) {
        return Section.ofFacts(
                        words.say("part.certificate"),
                        List.of(
                                new Told.Said(words.say("part.certificate.number"), award.certificate()),
                                new Told.Said(words.say("part.certificate.decree"), award.decreeNumber()),
                                new Told.Said(words.say("part.certificate.day"), words.date(award.decreeDate())),
                                new Told.Said(words.say("part.certificate.status"), words.say(award.status()))))
                .with(new NowBox.Act("/certificates/" + award.certificate(), words.say("part.certificate.more")));
    }

    private Section acts(Case proposal, Set<String> what, Wording words) {
        return Section.ofActs(
                teller.tell(journal.acts(Subject.proposal(proposal.number()), what, MOST_ACTS), words.locale()));
    }

    private static Optional<DecisionRecord> last(List<DecisionRecord> records, Set<String> kinds) {
        return records.stream().filter(record -> kinds.contains(record.kind())).reduce((first, last) -> last);
    }

    private static DecisionCard card(
            String id, String title, List<Criteria.Row> rows, Optional<DecisionRecord> by, Wording words) {
        long open = rows.stream().filter(row -> row.verdict() != Verdict.MET).count();
        String outcome = by.map(DecisionRecord::outcome)
                .flatMap(OutcomeWord::find)
                .map(words::say)
                .orElse("");
        return new DecisionCard(
                id,
                title,
                words.say("part.card.summary", outcome, rows.size() - open, rows.size()),
                by.map(record -> words.say("part.card.origin", words.moment(record.decidedAt()), record.ruleset()))
                        .orElse(""),
                rows.stream().map(Criteria.Row::card).toList());
    }

    private static List<Told.Said> said(Facts facts, Wording words) {
        FactWords values = new FactWords(words);
        return facts.values().entrySet().stream()
                .map(fact -> new Told.Said(words.say(fact.getKey()), values.value(fact.getValue())))
                .toList();
    }
}
