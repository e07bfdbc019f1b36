package id.panduzi.attestation.web;

import id.panduzi.attestation.Attestations;
import id.panduzi.directory.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A decision of a proposal to be saved, as the signed document. */
@Controller
class RecordDownload {

    private final Attestations attestations;

    RecordDownload(Attestations attestations) {
        this.attestations = attestations;
    }

    @GetMapping("/proposals/{number}/decisions/{sequence}/record")
    ResponseEntity<byte[]> save(
            @PathVariable String number, @PathVariable int sequence, @AuthenticationPrincipal SignedIn me) {
        byte[] record = attestations.record(number, sequence, me);
        String name = number + "-" + sequence + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(record);
    }
}
