package id.panduzi.scoresheet.web.filing;

import id.panduzi.evidence.KeptFile;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
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

/** Reads a form with files as it comes in; a file that is refused takes none of the others with it. */
final class UploadForm {

    /** What one form may weigh, in files of the largest size. */
    private static final int MOST_LARGE_FILES = 10;

    private final Function<InputStream, KeptFile> keep;
    private final long largest;
    private final List<HandedIn.Part> files = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private String kind = "";
    private String back = "";

    private UploadForm(Function<InputStream, KeptFile> keep, long largest) {
        this.keep = keep;
        this.largest = largest;
    }

    /**
     * Reads the whole body.
     *
     * @param largest bytes of a file
     * @param keep is given each file's bytes
     */
    static HandedIn read(HttpServletRequest request, long largest, Function<InputStream, KeptFile> keep) {
        UploadForm form = new UploadForm(keep, largest);
        UploadParts.read(request, largest, MOST_LARGE_FILES * largest, form::take);
        return new HandedIn(form.files, form.items, form.kind, form.back);
    }

    private void take(FileItemStream part) throws IOException {
        switch (String.valueOf(part.getFieldName())) {
            case "file" -> takeFile(part);
            case "items" -> UploadParts.text(part).ifPresent(items::add);
            case "kind" -> kind = UploadParts.text(part).orElse("");
            case "back" -> back = UploadParts.text(part).orElse("");
            default -> UploadParts.text(part);
        }
    }

    /** A browser sends a nameless part where nobody chose a file. */
    private void takeFile(FileItemStream part) throws IOException {
        String name = UploadParts.name(part);
        if (name.isEmpty()) {
            UploadParts.text(part);
            return;
        }
        try (InputStream content = part.openStream()) {
            files.add(new HandedIn.Part(name, Optional.of(keep.apply(content)), Optional.empty()));
        } catch (InvalidInput wrong) {
            refuse(name, wrong.errors().get(0));
        } catch (TooLarge tooLarge) {
            refuse(name, FieldError.of("file", "fileTooLarge", largest >> 20));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void refuse(String name, FieldError error) {
        files.add(new HandedIn.Part(name, Optional.empty(), Optional.of(error)));
    }
}
