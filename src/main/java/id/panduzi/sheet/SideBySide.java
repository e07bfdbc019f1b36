package id.panduzi.sheet;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all worksheets of a proposal at once, for pages that show the levels beside each other. */
@Service
@Transactional(readOnly = true)
public class SideBySide {

    private final StoredSheets sheets;
    private final PastAnswers past;
    private final SheetReading reading;

    SideBySide(StoredSheets sheets, PastAnswers past, SheetReading reading) {
        this.sheets = sheets;
        this.past = past;
        this.reading = reading;
    }

    /**
     * Every level that the reader sees.
     *
     * @param proposal in the reader's scope
     */
    public SeenSheets of(Case proposal, SignedIn reader) {
        Map<Level, Sheet> stored = stored(proposal);
        List<Sheet> seen = Arrays.stream(Level.values())
                .filter(level -> Sight.showsLevel(proposal, level, reader))
                .map(level -> stored.getOrDefault(level, new Sheet(proposal.id(), level)))
                .toList();
        Set<Level> writable = EnumSet.noneOf(Level.class);
        seen.stream()
                .filter(sheet -> proposal.isRunning() && sheet.isWritableBy(reader))
                .forEach(sheet -> writable.add(sheet.level()));
        return new SeenSheets(reading.read(proposal, seen), writable);
    }

    /** What stood at an item before, at every level that the reader sees; the latest first. */
    public List<EarlierAnswer> earlier(Case proposal, String code, SignedIn reader) {
        Map<SheetId, Level> levels = stored(proposal).values().stream()
                .filter(sheet -> Sight.showsLevel(proposal, sheet.level(), reader))
                .collect(Collectors.toMap(Sheet::id, Sheet::level));
        return levels.isEmpty()
                ? List.of()
                : past.at(levels.keySet(), code).stream()
                        .flatMap(answer ->
                                Stream.ofNullable(levels.get(answer.sheet())).map(answer::earlier))
                        .toList();
    }

    private Map<Level, Sheet> stored(Case proposal) {
        return sheets.of(proposal.id()).stream().collect(Collectors.toMap(Sheet::level, Function.identity()));
    }
}
