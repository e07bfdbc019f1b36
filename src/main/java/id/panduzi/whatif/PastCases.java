package id.panduzi.whatif;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all past and running cases, one after the other: a handful is in memory at a time. */
@Service
@Transactional(readOnly = true)
public class PastCases {

    private final DecisionInputs inputs;

    PastCases(DecisionInputs inputs) {
        this.inputs = inputs;
    }

    /** How many decisions there are to read; a proposal that was decided twice counts twice. */
    long count() {
        return inputs.count();
    }

    /** Hands on the latest decision of each proposal and question. */
    void forEach(Consumer<PastCase> reader) {
        try (Stream<PastCase> all = inputs.stream()) {
            Iterator<PastCase> decisions = all.iterator();
            PastCase before = decisions.hasNext() ? decisions.next() : null;
            while (before != null) {
                PastCase next = decisions.hasNext() ? decisions.next() : null;
                if (next == null || !next.isSameAs(before)) {
                    reader.accept(before);
                }
                before = next;
            }
        }
    }
}
