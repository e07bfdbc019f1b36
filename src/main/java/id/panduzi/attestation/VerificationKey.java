package id.panduzi.attestation;

import id.panduzi.digest.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A public key by which anybody can verify what was signed.
 *
 * @param encoded the key as X.509 writes it, in Base64
 */
public record VerificationKey(String encoded) {

    static final String ALGORITHM = "Ed25519";

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]{1,400}?)-----END PUBLIC KEY-----");

    static VerificationKey of(PublicKey key) {
        return new VerificationKey(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /** All keys of that kind in a PEM file. */
    static List<VerificationKey> inPem(String pem) {
        Matcher block = BLOCK.matcher(pem);
        return block.results()
                .map(found -> new VerificationKey(found.group(1).replaceAll("\\s", "")))
                .filter(key -> key.key().isPresent())
                .toList();
    }

    /** SHA-256 of the key, in hexadecimal digits: what people compare. */
    public String fingerprint() {
        return decoded(encoded).map(Sha256::of).orElse("");
    }

    /** The key as a file that every tool reads. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n";
    }

    /** True if whoever holds the private half signed these bytes. */
    boolean verifies(byte[] content, String signature) {
        return Stream.of(key()).flatMap(Optional::stream).anyMatch(key -> decoded(signature)
                .filter(bytes -> verifies(key, content, bytes))
                .isPresent());
    }

    private Optional<PublicKey> key() {
        return decoded(encoded).flatMap(bytes -> {
            try {
                return Optional.of(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes)));
            } catch (GeneralSecurityException noKey) {
                return Optional.empty();
            }
        });
    }

    private static boolean verifies(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(content);
            return verifier.verify(signature);
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }

    /** Only what is written as we write it: Base64 leaves bits that nobody reads. */
    private static Optional<byte[]> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return Base64.getEncoder().encodeToString(bytes).equals(base64) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
