package id.panduzi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/** Which types evidence may have: documents, pictures, films, text and ZIP; nothing that runs, not even in a browser. */
final class FileTypes {

    /** No magic number lies deeper in a file; so much must be possible to look at in advance. */
    static final int LONGEST_MAGIC = 1 << 17;

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry KINSHIP = MAGIC.getMediaTypeRegistry();

    private static final Set<MediaType> ALLOWED = types(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/rtf",
            "application/zip",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/tiff",
            "image/bmp",
            "image/webp",
            "image/heic",
            "image/heif",
            "video/mp4",
            "video/x-m4v",
            "video/quicktime",
            "video/3gpp",
            "application/mp4",
            "message/rfc822");

    /** What magic numbers cannot tell apart further: Office files of both ages, and bytes that mean nothing to it. */
    private static final Set<MediaType> OPEN =
            types("application/x-tika-ooxml", "application/x-tika-msoffice", "application/octet-stream");

    /** Text that programs obey; XML and its kin, SVG among them, are told by kinship. */
    private static final Set<MediaType> ACTIVE = types(
            "text/html",
            "application/xhtml+xml",
            "text/javascript",
            "application/javascript",
            "application/x-sh",
            "application/x-bat",
            "application/x-msdos-batch",
            "application/x-php",
            "text/x-php",
            "text/x-jsp",
            "text/x-python",
            "text/x-perl",
            "text/x-ruby",
            "text/x-tcl",
            "text/x-awk",
            "text/x-lua",
            "text/x-vbscript",
            "text/x-powershell",
            "application/x-mswinurl");

    private FileTypes() {}

    /** The type by the first bytes alone: no name is believed. Leaves the stream where it was; needs mark and reset. */
    static MediaType sniff(InputStream content) throws IOException {
        return isScript(content) ? MediaType.application("x-sh") : MAGIC.detect(content, new Metadata());
    }

    /** False only for types that are plainly wrong; only a reader can tell the rest. */
    static boolean mayBeEvidence(MediaType sniffed) {
        return OPEN.contains(sniffed) || isAllowed(sniffed);
    }

    /** For an exact type. */
    static boolean isAllowed(MediaType exact) {
        MediaType type = KINSHIP.normalize(exact.getBaseType());
        return ALLOWED.contains(type) || isHarmlessText(type);
    }

    static boolean isHarmlessText(MediaType type) {
        return KINSHIP.isInstanceOf(type, MediaType.TEXT_PLAIN)
                && !KINSHIP.isInstanceOf(type, MediaType.APPLICATION_XML)
                && ACTIVE.stream().noneMatch(active -> KINSHIP.isInstanceOf(type, active));
    }

    private static boolean isScript(InputStream content) throws IOException {
        content.mark(2);
        byte[] first = content.readNBytes(2);
        content.reset();
        return first.length == 2 && first[0] == '#' && first[1] == '!';
    }

    private static Set<MediaType> types(String... names) {
        return Stream.of(names).map(MediaType::parse).map(KINSHIP::normalize).collect(Collectors.toUnmodifiableSet());
    }
}
