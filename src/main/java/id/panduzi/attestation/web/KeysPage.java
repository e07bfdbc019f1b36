package id.panduzi.attestation.web;

import id.panduzi.attestation.SigningKeys;
import id.panduzi.attestation.VerificationKey;
import id.panduzi.problem.Absent;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public keys of decision records, open to everybody: whoever holds a record compares its fingerprint here. */
@Controller
class KeysPage {

    private final SigningKeys keys;

    KeysPage(SigningKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/keys")
    String show(Model model) {
        model.addAttribute("keys", keys.all());
        return "attestation/keys";
    }

    @GetMapping("/keys/{fingerprint}.pem")
    ResponseEntity<String> save(@PathVariable String fingerprint) {
        VerificationKey asked = keys.all().stream()
                .filter(key -> key.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new Absent("key"));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "x-pem-file", StandardCharsets.US_ASCII))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fingerprint + ".pem")
                                .build()
                                .toString())
                .body(asked.pem());
    }
}
