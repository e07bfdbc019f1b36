package id.panduzi.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTests {

    /** RFC 8032, section 7.1, test 1, as {@code openssl pkcs8} writes it. */
    private static final String RFC_KEY =
            """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAKeyAsOpensslMakesIt() {
        SigningKey key = SigningKey.read(RFC_KEY);
        byte[] encoded = java.util.Base64.getDecoder().decode(key.open().encoded());
        assertThat(HexFormat.of().formatHex(encoded))
                .endsWith("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(HexFormat.of().formatHex(java.util.Base64.getDecoder().decode(key.sign(new byte[0]))))
                .startsWith("e5564300c360ac729086e2cc806e828a");
    }

    @Test
    void makesAKeyThatOnlyItsOwnerReads() throws IOException {
        Path own = folder.resolve("signing");
        SigningKeys keys = new SigningKeys(new SigningSettings("", own));
        assertThat(own).doesNotExist();
        String fingerprint = keys.current().open().fingerprint();
        Path file = own.resolve("key.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new SigningKeys(new SigningSettings("", own))
                        .current()
                        .open()
                        .fingerprint())
                .isEqualTo(fingerprint);
        assertThat(Files.readString(own.resolve(fingerprint + ".public.pem"))).doesNotContain("PRIVATE");
    }

    @Test
    void keepsThePublicHalfOfAKeyThatWasReplaced() throws IOException {
        VerificationKey first =
                keys(write(SigningKey.generate().pem())).current().open();
        SigningKeys later = keys(write(SigningKey.generate().pem()));
        assertThat(later.all()).hasSize(2).contains(first).element(0).isNotEqualTo(first);
        byte[] content = "x".getBytes(StandardCharsets.UTF_8);
        assertThat(later.all().get(0).verifies(content, later.current().sign(content)))
                .isTrue();
        assertThat(first.verifies(content, later.current().sign(content))).isFalse();
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        Path file = write(RFC_KEY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> keys(file)).hasMessageContaining("chmod 600").hasMessageContaining(file.toString());
    }

    @Test
    void refusesAtStartWhatIsNoKey() throws IOException {
        assertThatThrownBy(() -> keys(folder.resolve("none.pem"))).isInstanceOf(IllegalStateException.class);
        Path nonsense = write("nonsense");
        assertThatThrownBy(() -> keys(nonsense)).hasMessageContaining("PKCS#8");
        Path other = write("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VuBCIEIJ1hsZ3v\n-----END PRIVATE KEY-----\n");
        assertThatThrownBy(() -> keys(other)).hasMessageContaining("no Ed25519 key");
    }

    private Path write(String pem) throws IOException {
        Path file = Files.writeString(folder.resolve("own.pem"), pem);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private SigningKeys keys(Path file) {
        return new SigningKeys(new SigningSettings(file.toString(), folder.resolve("signing")));
    }
}
