package id.panduzi.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** The exact type of a document and its text. Runs in the reader's process only: nothing here is safe from its input. */
final class DocumentText {

    private static final String PROTECTED = "x-tika-ooxml-protected";

    private final int longest;
    private final Detector detector = new DefaultDetector();

    DocumentText(int longest) {
        this.longest = longest;
    }

    Outcome read(Path document) throws IOException {
        try (TikaInputStream content = TikaInputStream.get(document)) {
            MediaType type = detector.detect(content, new Metadata());
            if (type.getSubtype().equals(PROTECTED)) {
                return Outcome.refused(type.toString(), ReadingReason.ENCRYPTED);
            }
            return FileTypes.isAllowed(type)
                    ? read(content, type.toString())
                    : Outcome.refused(type.toString(), ReadingReason.NOT_ALLOWED);
        }
    }

    private Outcome read(TikaInputStream content, String type) {
        WriteOutContentHandler text = new WriteOutContentHandler(longest);
        Metadata metadata = new Metadata();
        try {
            AutoDetectParser parser = AcceptedParsers.with(detector);
            ParseContext context = new ParseContext();
            context.set(Parser.class, parser);
            parser.parse(content, new BodyContentHandler(new PageBreaks(text)), metadata, context);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError failure) {
            return explain(type, failure);
        }
        return read(type, pages(metadata), wellFormed(text.toString()));
    }

    private static Outcome read(String type, @Nullable Integer pages, String text) {
        return text.isBlank()
                ? new Outcome(ReadingState.UNREAD, type, ReadingReason.NO_TEXT, pages, null)
                : new Outcome(ReadingState.READ, type, null, pages, text);
    }

    private static Outcome explain(String type, Throwable failure) {
        if (WriteLimitReachedException.isWriteLimitReached(failure)) {
            return Outcome.unread(type, ReadingReason.TOO_LONG);
        }
        if (causes(failure).anyMatch(EncryptedDocumentException.class::isInstance)) {
            return Outcome.refused(type, ReadingReason.ENCRYPTED);
        }
        return Outcome.unread(
                type, causes(failure).anyMatch(DocumentText::isBomb) ? ReadingReason.ZIP_BOMB : ReadingReason.DAMAGED);
    }

    /** Both libraries that notice say so in words only. */
    private static boolean isBomb(Throwable failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static @Nullable Integer pages(Metadata metadata) {
        return Stream.of(PagedText.N_PAGES, Office.SLIDE_COUNT, Office.PAGE_COUNT)
                .map(metadata::getInt)
                .filter(pages -> pages != null && pages > 0)
                .findFirst()
                .orElse(null);
    }

    /** Without halves of signs, which no table and no JSON takes. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
