package id.panduzi.sheet.web;

import id.panduzi.evidence.KeptFile;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartException;

/**
 * Reads a multipart body as it comes in, and hands its file on without keeping it anywhere. The server's own reading of
 * uploads stays off: it would write files of anybody to disk before anything asked who they are.
 */
final class UploadReading {

    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_FIELD = 800;
    private static final long BESIDE_THE_FILE = 1 << 20;

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
        try {
            return new UploadReading(keep).read(request, largest + BESIDE_THE_FILE);
        } catch (SizeException | TooLarge tooLarge) {
            letFinish(request, 2 * largest);
            throw new TooLarge(largest);
        } catch (FileUploadException | MalformedStreamException malformed) {
            throw new MultipartException("unreadable upload", malformed);
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }

    private Upload read(HttpServletRequest request, long most) throws IOException, FileUploadException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setFileCountMax(MOST_PARTS);
        upload.setSizeMax(most);
        FileItemIterator parts = upload.getItemIterator(new ServletRequestContext(request));
        while (parts.hasNext()) {
            take(parts.next());
        }
        return whole();
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
        name = name(part);
        try (InputStream content = part.openStream()) {
            file = keep.apply(content);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** A name with a NUL in it is none. */
    private static String name(FileItemStream part) {
        try {
            return Optional.ofNullable(part.getName()).orElse("");
        } catch (InvalidFileNameException withNul) {
            return "";
        }
    }

    /** Empty for a blank. */
    private Optional<String> text(FileItemStream part) throws IOException {
        try (InputStream content = part.openStream()) {
            byte[] bytes = content.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                errors.add(FieldError.of(part.getFieldName(), "tooLong", LONGEST_FIELD));
                return Optional.empty();
            }
            return Optional.of(new String(bytes, StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
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

    /** Most clients hear an answer only once they have said everything; some of it is worth listening to. */
    private static void letFinish(HttpServletRequest request, long most) {
        try {
            long left = most;
            byte[] buffer = new byte[1 << 16];
            for (int read = 0; read >= 0 && left > 0; left -= read) {
                read = request.getInputStream().read(buffer);
            }
        } catch (IOException callerIsGone) {
            return;
        }
    }
}
