package id.panduzi.sheet;

import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.EvidenceId;
import id.panduzi.evidence.Received;
import id.panduzi.proposal.Case;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what the unit changed in a return round, asked for or not. */
@Component
class RoundChanges {

    private final StoredSheets sheets;
    private final PastAnswers past;
    private final Attachments attachments;

    RoundChanges(StoredSheets sheets, PastAnswers past, Attachments attachments) {
        this.sheets = sheets;
        this.past = past;
        this.attachments = attachments;
    }

    /** In the order of their codes. */
    List<ItemChange> of(Case proposal, Round round) {
        Map<String, List<EvidenceId>> files = files(proposal, round);
        Map<String, GivenAnswer> before = new TreeMap<>();
        Map<String, GivenAnswer> after = new TreeMap<>();
        sheets.find(proposal.id(), Level.UNIT).ifPresent(sheet -> compare(sheet, round, before, after));
        Set<String> touched = new TreeSet<>(after.keySet());
        touched.addAll(files.keySet());
        return touched.stream()
                .map(item -> new ItemChange(
                        item,
                        round.asked().contains(item),
                        Optional.ofNullable(before.get(item)).flatMap(GivenAnswer::answer),
                        Optional.ofNullable(after.get(item)).flatMap(GivenAnswer::answer),
                        files.getOrDefault(item, List.of())))
                .toList();
    }

    /** What was found changed, by worksheet code and by kind of the documents that came in. */
    Set<String> found(Case proposal, Round round) {
        Set<String> found = new HashSet<>();
        of(proposal, round).forEach(change -> found.add(change.item()));
        arrived(proposal, round)
                .forEach(file -> file.kind().map(DocumentKind::name).ifPresent(found::add));
        return found;
    }

    private void compare(Sheet sheet, Round round, Map<String, GivenAnswer> before, Map<String, GivenAnswer> after) {
        Map<String, GivenAnswer> earlier = past.before(sheet.id(), round.number()).stream()
                .collect(Collectors.toMap(PastAnswer::item, PastAnswer::given));
        Map<String, GivenAnswer> later = atTheEnd(sheet, round);
        later.forEach((item, now) -> {
            GivenAnswer then = earlier.get(item);
            if (!now.saysTheSameAs(then)) {
                after.put(item, now);
                Optional.ofNullable(then).ifPresent(given -> before.put(item, given));
            }
        });
    }

    /** What the round left behind: it stands still, or was replaced in a later round. */
    private Map<String, GivenAnswer> atTheEnd(Sheet sheet, Round round) {
        Map<String, GivenAnswer> later = new TreeMap<>(sheet.changedIn(round.number()));
        past.leftBy(sheet.id(), round.number()).forEach(left -> later.put(left.item(), left.given()));
        return later;
    }

    private Map<String, List<EvidenceId>> files(Case proposal, Round round) {
        Map<String, List<EvidenceId>> files = new TreeMap<>();
        for (Received file : arrived(proposal, round)) {
            file.items().forEach(item -> files.computeIfAbsent(item, first -> new ArrayList<>())
                    .add(file.id()));
        }
        return files;
    }

    private List<Received> arrived(Case proposal, Round round) {
        return attachments.of(proposal.number(), round::lastedAt);
    }
}
