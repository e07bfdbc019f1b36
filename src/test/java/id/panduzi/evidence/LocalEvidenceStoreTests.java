package id.panduzi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.problem.TooLarge;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEvidenceStoreTests {

    private static final byte[] BYTES = Documents.text("pakta integritas");
    private static final String SHA256 = "0f4a54b0d9dd2d0f1b3e2e7f0c7ecab0e5d0b5f3a1d1f4e4f0f0c0d0e0a0b0c0";

    private Path folder;
    private LocalEvidenceStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        this.folder = folder;
        store = new LocalEvidenceStore(Settings.in(folder));
    }

    @Test
    void givesBackWhatItKeeps() throws IOException {
        KeptFile kept = keep(BYTES);
        assertThat(kept.sha256()).matches("[0-9a-f]{64}");
        assertThat(kept.size()).isEqualTo(BYTES.length);
        try (InputStream content = store.open(kept.sha256())) {
            assertThat(content.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void keepsTheSameBytesOnce() throws IOException {
        assertThat(keep(BYTES)).isEqualTo(keep(BYTES));
        assertThat(files()).hasSize(1);
    }

    @Test
    void keepsTheSameBytesOnceThoughManySendThemAtOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Future<KeptFile>> kept = new ArrayList<>();
        for (int sender = 0; sender < 8; sender++) {
            kept.add(senders.submit(() -> keep(BYTES)));
        }
        for (Future<KeptFile> one : kept) {
            assertThat(one.get()).isEqualTo(keep(BYTES));
        }
        senders.shutdown();
        assertThat(files()).hasSize(1);
    }

    @Test
    void leavesNothingOfWhatIsTooLarge() throws IOException {
        assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(BYTES), BYTES.length - 1))
                .isInstanceOf(TooLarge.class);
        assertThat(files()).isEmpty();
        assertThat(store.keep(new ByteArrayInputStream(BYTES), BYTES.length)).isNotNull();
    }

    @Test
    void leavesNothingOfWhatBreaksOff() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(BYTES), new Broken());
        assertThatThrownBy(() -> store.keep(broken, 1000)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void removesAtTheNextStartWhatAKilledRunLeft() throws IOException {
        Path leftover = Files.write(folder.resolve("arriving").resolve("leftover"), BYTES);
        KeptFile kept = keep(BYTES);
        try (Arrivals.Arrival alive = Arrivals.in(folder.resolve("arriving")).begin()) {
            open(folder);
            assertThat(leftover).doesNotExist();
            assertThat(alive.path()).exists();
        }
        assertThat(files()).hasSize(1);
        store.open(kept.sha256()).close();
    }

    @Test
    void replacesAnObjectThatWasCutShort() throws IOException {
        KeptFile kept = keep(BYTES);
        Files.write(files().get(0), new byte[] {1});
        keep(BYTES);
        try (InputStream content = store.open(kept.sha256())) {
            assertThat(content.readAllBytes()).isEqualTo(BYTES);
        }
    }

    @Test
    void opensNothingByAPath() {
        assertThatThrownBy(() -> store.open("../" + SHA256)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open("..")).isInstanceOf(IllegalArgumentException.class);
    }

    private KeptFile keep(byte[] bytes) throws IOException {
        return store.keep(new ByteArrayInputStream(bytes), 1000);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the caller is gone");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
