package id.panduzi.sheet;

import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.Received;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The files of a proposal, seen from its worksheets. */
@Component
class Attachments {

    private final Evidence evidence;

    Attachments(Evidence evidence) {
        this.evidence = evidence;
    }

    static boolean isKind(String word) {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::name).anyMatch(word::equals);
    }

    /** In the order of receipt. */
    List<Received> of(String number) {
        return evidence.of(number);
    }

    /** Those that came in then. */
    List<Received> of(String number, Predicate<Instant> then) {
        return of(number).stream().filter(file -> then.test(file.receivedAt())).toList();
    }
}
