package id.panduzi.attestation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key lies that signs decision records. Never in the database: whoever gets at that shall not be able to forge
 * a record.
 *
 * @param keyFile an Ed25519 key as PKCS#8 in PEM, readable for its owner alone; blank to have one made in the folder
 * @param folder the public halves of this key and of earlier ones, which stay listed; nodes that share a database share it
 */
@ConfigurationProperties("panduzi.signing")
record SigningSettings(
        @DefaultValue("") String keyFile,
        @DefaultValue("./data/signing") Path folder) {

    boolean isOwn() {
        return keyFile.isBlank();
    }

    Path key() {
        return isOwn() ? folder.resolve("key.pem") : Path.of(keyFile);
    }
}
