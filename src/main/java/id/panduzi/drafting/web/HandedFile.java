package id.panduzi.drafting.web;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import id.panduzi.problem.web.UploadParts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.FileItemStream;

/** A file that somebody handed in, and which version of it they had seen. */
final class HandedFile {

    private static final int MOST_BYTES = 1_000_000;

    private final byte[] content;
    private final long version;

    private HandedFile(byte[] content, long version) {
        this.content = content;
        this.version = version;
    }

    byte[] content() {
        return content;
    }

    long version() {
        return version;
    }

    /**
     * Reads the whole form.
     *
     * @throws InvalidInput if there is no file in it
     * @throws TooLarge if it is larger than any file of a ruleset
     */
    static HandedFile read(HttpServletRequest request) {
        Reading reading = new Reading();
        UploadParts.read(request, MOST_BYTES, MOST_BYTES, reading::take);
        if (reading.content.length == 0) {
            throw new InvalidInput(FieldError.of("file", "required"));
        }
        return new HandedFile(reading.content, reading.version);
    }

    /** The parts so far. */
    private static final class Reading {

        private byte[] content = new byte[0];
        private long version = -1;

        void take(FileItemStream part) throws IOException {
            if (String.valueOf(part.getFieldName()).equals("file")) {
                try (InputStream file = part.openStream()) {
                    content = file.readNBytes(MOST_BYTES + 1);
                }
                if (content.length > MOST_BYTES) {
                    throw new TooLarge(MOST_BYTES);
                }
                return;
            }
            UploadParts.text(part)
                    .filter(text -> part.getFieldName().equals("version"))
                    .ifPresent(this::version);
        }

        private void version(String text) {
            version = text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
        }
    }
}
