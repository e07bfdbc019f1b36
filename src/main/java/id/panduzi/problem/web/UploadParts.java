package id.panduzi.problem.web;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.web.multipart.MultipartException;

/**
 * Reads a multipart body part by part as it comes in, keeping nothing. The server's own reading of uploads stays off: it
 * would write files of anybody to disk before anything asked who they are.
 */
public final class UploadParts {

    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_FIELD = 800;
    private static final long BESIDE_THE_FILES = 1 << 20;

    private UploadParts() {}

    /** Takes one part; what it leaves of it is passed over. */
    public interface Taker {
        void take(FileItemStream part) throws IOException;
    }

    /**
     * Reads the whole body.
     *
     * @param largest bytes of a file, for whoever is told that it was too much
     * @param most bytes of all files together
     * @throws TooLarge if there are more
     * @throws MultipartException if it cannot be read as parts
     */
    public static void read(HttpServletRequest request, long largest, long most, Taker taker) {
        try {
            FileItemIterator parts = parts(request, most);
            while (parts.hasNext()) {
                taker.take(parts.next());
            }
        } catch (SizeException | TooLarge tooLarge) {
            letFinish(request, 2 * largest);
            throw new TooLarge(largest);
        } catch (FileUploadException | MalformedStreamException malformed) {
            throw new MultipartException("unreadable upload", malformed);
        } catch (IOException callerIsGone) {
            throw new UncheckedIOException(callerIsGone);
        }
    }

    private static FileItemIterator parts(HttpServletRequest request, long most) throws IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setFileCountMax(MOST_PARTS);
        upload.setSizeMax(most + BESIDE_THE_FILES);
        return upload.getItemIterator(new ServletRequestContext(request));
    }

    /** A file's name as the sender calls it; a name with a NUL in it is none. */
    public static String name(FileItemStream part) {
        try {
            return Optional.ofNullable(part.getName()).orElse("");
        } catch (InvalidFileNameException withNul) {
            return "";
        }
    }

    /**
     * A field's text; empty for a blank.
     *
     * @throws InvalidInput if it is longer than any field is
     */
    public static Optional<String> text(FileItemStream part) throws IOException {
        try (InputStream content = part.openStream()) {
            byte[] bytes = content.readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw new InvalidInput(FieldError.of(part.getFieldName(), "tooLong", LONGEST_FIELD));
            }
            return Optional.of(new String(bytes, StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
        }
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
