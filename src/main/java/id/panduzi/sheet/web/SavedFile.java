package id.panduzi.sheet.web;

import id.panduzi.evidence.Content;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The bytes of evidence, to be saved, never to be shown: whatever it is, no browser may run it in our name. */
public final class SavedFile {

    private SavedFile() {}

    public static ResponseEntity<Resource> of(Content content) {
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition(content.received().name()))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(content.received().size())
                .body(new InputStreamResource(content.stream()));
    }

    private static String disposition(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
