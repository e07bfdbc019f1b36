package id.panduzi.sheet.web;

import id.panduzi.evidence.KeptFile;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.web.UploadParts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.jspecify.annotations.Nullable;

/** Reads an upload of one file as it comes in, and hands its file on without keeping it anywhere. */
final class UploadReading {

    private final Function<InputStream, KeptFile> keep;
    private final List<String> items = new ArrayList<>();
    private final List<FieldError> errors = new ArrayList<>();
    private @Nullable KeptFile file;
    private String name = "";
    private @Nullable String kind;

    private UploadReading(Function<InputStream, KeptFile> keep) {
        this.keep = keep;
    }

    /**
     * Reads the whole body.
     *
     * @param largest bytes of a file
     * @param keep is given the file's bytes
     * @throws InvalidInput if there is no file, or more than one, or fields that nobody knows
     */
    static Upload read(HttpServletRequest request, long largest, Function<InputStream, KeptFile> keep) {
        UploadReading reading = new UploadReading(keep);
        UploadParts.read(request, largest, largest, reading::take);
        return reading.whole();
    }

    private void take(FileItemStream part) throws IOException {
        String field = String.valueOf(part.getFieldName());
        switch (field) {
            case "file" -> takeFile(part);
            case "items" -> text(part).ifPresent(items::add);
            case "kind" -> text(part).ifPresent(word -> kind = word);
            default -> errors.add(FieldError.of(field, "unknownField"));
        }
    }

    private void takeFile(FileItemStream part) throws IOException {
        if (file != null) {
            errors.add(FieldError.of("file", "oneFileOnly"));
            return;
        }
        name = UploadParts.name(part);
        try (InputStream content = part.openStream()) {
            file = keep.apply(content);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Empty for a blank. */
    private Optional<String> text(FileItemStream part) throws IOException {
        try {
            return UploadParts.text(part);
        } catch (InvalidInput tooLong) {
            errors.addAll(tooLong.errors());
            return Optional.empty();
        }
    }

    private Upload whole() {
        if (file == null) {
            errors.add(FieldError.of("file", "required"));
        }
        if (file == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Upload(file, name, items, Optional.ofNullable(kind));
    }
}
