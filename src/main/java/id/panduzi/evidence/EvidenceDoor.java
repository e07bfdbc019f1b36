package id.panduzi.evidence;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.mime.MediaType;
import org.springframework.stereotype.Component;

/** Lets bytes into the store unless they are nothing, or plainly something that is no evidence. */
@Component
class EvidenceDoor {

    private final EvidenceStore store;
    private final long most;

    EvidenceDoor(EvidenceStore store, EvidenceSettings settings) {
        this.store = store;
        this.most = settings.maxSize().toBytes();
    }

    long largest() {
        return most;
    }

    KeptFile let(InputStream content) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(content, FileTypes.LONGEST_MAGIC);
            demandContent(buffered);
            demandType(FileTypes.sniff(buffered));
            return store.keep(buffered, most);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void demandContent(InputStream content) throws IOException {
        content.mark(1);
        if (content.read() < 0) {
            throw new InvalidInput(FieldError.of("file", "emptyFile"));
        }
        content.reset();
    }

    private static void demandType(MediaType sniffed) {
        if (!FileTypes.mayBeEvidence(sniffed)) {
            throw new InvalidInput(FieldError.of("file", "typeNotAllowed"));
        }
    }
}
