package id.panduzi.attestation.web;

import id.panduzi.attestation.SigningKeys;
import id.panduzi.attestation.VerificationKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "keys", description = "What decision records are verified with; open to everybody")
@SecurityRequirements
class KeysApi {

    private final SigningKeys keys;

    KeysApi(SigningKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/api/v1/keys")
    @Operation(summary = "The key in use first, then those that were")
    Keys list() {
        List<KeyAnswer> items = new ArrayList<>();
        for (VerificationKey key : keys.all()) {
            items.add(new KeyAnswer("Ed25519", key.fingerprint(), items.isEmpty(), key.encoded(), key.pem()));
        }
        return new Keys(items);
    }

    record Keys(List<KeyAnswer> items) {}

    /**
     * A public key.
     *
     * @param fingerprint SHA-256 of the encoded key, in hexadecimal digits
     * @param current whether it signs today
     * @param publicKey as X.509 writes it, in Base64
     * @param pem the same as a file
     */
    record KeyAnswer(String algorithm, String fingerprint, boolean current, String publicKey, String pem) {}
}
