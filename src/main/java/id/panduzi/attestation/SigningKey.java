package id.panduzi.attestation;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The private half of a key, with the public half that follows from it. */
final class SigningKey {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]{1,400}?)-----END PRIVATE KEY-----");

    private final PrivateKey secret;
    private final VerificationKey open;

    private SigningKey(PrivateKey secret, VerificationKey open) {
        this.secret = secret;
        this.open = open;
    }

    static SigningKey generate() {
        try {
            KeyPair pair =
                    KeyPairGenerator.getInstance(VerificationKey.ALGORITHM).generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerificationKey.of(pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /** @throws IllegalArgumentException unless it holds one Ed25519 key as PKCS#8 in PEM */
    static SigningKey read(String pem) {
        Matcher block = BLOCK.matcher(pem);
        if (!block.find()) {
            throw new IllegalArgumentException("there is no PKCS#8 key in PEM in it");
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(block.group(1));
            PrivateKey secret =
                    KeyFactory.getInstance(VerificationKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(secret, publicHalf(secret)).proved();
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            throw new IllegalArgumentException("the key in it is no Ed25519 key", noKey);
        }
    }

    String pem() {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(secret.getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
    }

    VerificationKey open() {
        return open;
    }

    /** The signature of these bytes in Base64; the same bytes give the same signature. */
    String sign(byte[] content) {
        try {
            Signature signer = Signature.getInstance(VerificationKey.ALGORITHM);
            signer.initSign(secret);
            signer.update(content);
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that cannot sign", impossible);
        }
    }

    /** Java has no other way from one half to the other than to generate the pair anew from the same seed. */
    private static VerificationKey publicHalf(PrivateKey secret) throws GeneralSecurityException {
        byte[] seed = ((EdECPrivateKey) secret).getBytes().orElseThrow(IllegalArgumentException::new);
        KeyPairGenerator generator = KeyPairGenerator.getInstance(VerificationKey.ALGORITHM);
        generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
        return VerificationKey.of(generator.generateKeyPair().getPublic());
    }

    private SigningKey proved() {
        byte[] sample = {1, 2, 3};
        if (!open.verifies(sample, sign(sample))) {
            throw new IllegalStateException("this Java does not generate the public half of a key from its seed");
        }
        return this;
    }

    /** Gives the seed instead of chance. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = Arrays.copyOf(seed, seed.length);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
