package id.panduzi.sheet;

import id.panduzi.evidence.EvidenceId;
import id.panduzi.evidence.Received;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a level's worksheet together: rows of the worksheet, answers, evidence, locks, and what changed. */
@Component
class SheetReading {

    private final Proposals proposals;
    private final PastAnswers past;
    private final Attachments attachments;

    SheetReading(Proposals proposals, PastAnswers past, Attachments attachments) {
        this.proposals = proposals;
        this.past = past;
        this.attachments = attachments;
    }

    ReadSheet read(Case proposal, Sheet sheet) {
        Worksheet worksheet = proposals.rulesetOf(proposal).worksheet();
        return read(worksheet, sheet, before(sheet), files(proposal));
    }

    /** Several sheets of one proposal, with as few questions to the tables as one. */
    List<ReadSheet> read(Case proposal, List<Sheet> sheets) {
        Worksheet worksheet = proposals.rulesetOf(proposal).worksheet();
        Map<String, List<EvidenceId>> files = files(proposal);
        List<SheetId> ids = sheets.stream().map(Sheet::id).toList();
        Map<SheetId, Map<String, GivenAnswer>> before = past.beforeTheirRound(ids).stream()
                .collect(Collectors.groupingBy(
                        PastAnswer::sheet, Collectors.toMap(PastAnswer::item, PastAnswer::given)));
        return sheets.stream()
                .map(sheet -> read(worksheet, sheet, before.getOrDefault(sheet.id(), Map.of()), files))
                .toList();
    }

    private static ReadSheet read(
            Worksheet worksheet, Sheet sheet, Map<String, GivenAnswer> before, Map<String, List<EvidenceId>> files) {
        Map<String, String> answers = StandingAnswers.of(worksheet, sheet.answers());
        List<ReadItem> items = worksheet.items().stream()
                .map(item -> row(
                        item,
                        sheet,
                        Optional.ofNullable(answers.get(item.code())),
                        before,
                        files.getOrDefault(item.code(), List.of())))
                .toList();
        return new ReadSheet(sheet.level(), sheet.version(), sheet.isOpen(), sheet.round(), items);
    }

    private static ReadItem row(
            Item item,
            Sheet sheet,
            Optional<String> answer,
            Map<String, GivenAnswer> before,
            List<EvidenceId> evidence) {
        Optional<GivenAnswer> given = sheet.given(item.code());
        Optional<GivenAnswer> earlier = Optional.ofNullable(before.get(item.code()));
        return new ReadItem(
                item,
                answer,
                given.flatMap(GivenAnswer::note),
                given.map(GivenAnswer::written),
                evidence,
                sheet.isLocked(item.code()),
                isChanged(sheet, given, earlier),
                earlier.flatMap(GivenAnswer::answer));
    }

    private static boolean isChanged(Sheet sheet, Optional<GivenAnswer> given, Optional<GivenAnswer> earlier) {
        return sheet.round() > 0
                && given.filter(now -> now.changedRound() == sheet.round())
                        .filter(now -> !now.saysTheSameAs(earlier.orElse(null)))
                        .isPresent();
    }

    /** What stood at the beginning of the sheet's round, at items written since. */
    Map<String, GivenAnswer> before(Sheet sheet) {
        return before(sheet, sheet.round());
    }

    Map<String, GivenAnswer> before(Sheet sheet, int round) {
        return past.before(sheet.id(), round).stream().collect(Collectors.toMap(PastAnswer::item, PastAnswer::given));
    }

    /** The files that are evidence for these items, by their SHA-256. */
    List<String> hashes(Case proposal, Set<String> items) {
        return attachments.of(proposal.number()).stream()
                .filter(file -> !Collections.disjoint(file.items(), items))
                .map(Received::sha256)
                .distinct()
                .toList();
    }

    private Map<String, List<EvidenceId>> files(Case proposal) {
        Map<String, List<EvidenceId>> byItem = new HashMap<>();
        for (Received file : attachments.of(proposal.number())) {
            file.items().forEach(item -> byItem.computeIfAbsent(item, first -> new ArrayList<>())
                    .add(file.id()));
        }
        return byItem;
    }
}
