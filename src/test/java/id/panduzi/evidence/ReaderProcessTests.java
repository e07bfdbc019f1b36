package id.panduzi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaderProcessTests {

    private static final EvidenceSettings.Reader LIMITS = Settings.reader(Duration.ofSeconds(60), 256);

    @AfterEach
    void leavesNoProcessAndNoFolder() throws IOException {
        assertThat(readers()).isEmpty();
        try (Stream<Path> rooms = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(rooms.map(Path::getFileName).map(Path::toString)).noneMatch(ReaderProcessTests::isOurRoom);
        }
    }

    @Test
    void readsPdfPageByPage() throws Exception {
        Outcome outcome = read(Documents.pdf("Surat Keputusan Nomor 12", "Lampiran"));
        assertThat(outcome.state()).isEqualTo(ReadingState.READ);
        assertThat(outcome.mediaType()).isEqualTo("application/pdf");
        assertThat(outcome.pages()).isEqualTo(2);
        assertThat(String.valueOf(outcome.text()).split("\f"))
                .hasSize(2)
                .satisfies(pages -> assertThat(pages[0]).contains("Surat Keputusan Nomor 12"))
                .satisfies(pages -> assertThat(pages[1]).contains("Lampiran"));
    }

    @Test
    void readsOfficeFiles() throws Exception {
        Outcome word = read(Documents.docx("Berita acara 🏛 pencanangan"));
        assertThat(word.mediaType()).endsWith("wordprocessingml.document");
        assertThat(word.text()).contains("Berita acara 🏛 pencanangan");
        Outcome sheet = read(Documents.xlsx("Kertas kerja"));
        assertThat(sheet.mediaType()).endsWith("spreadsheetml.sheet");
        assertThat(sheet.text()).contains("Kertas kerja");
    }

    @Test
    void readsTextAndWhatLiesInAZip() throws Exception {
        assertThat(read(Documents.text("Daftar hadir, 12 orang")).text()).contains("Daftar hadir");
        Outcome zip = read(Documents.zip("undangan.txt", Documents.text("Rapat hari Senin")));
        assertThat(zip.mediaType()).isEqualTo("application/zip");
        assertThat(zip.text()).contains("Rapat hari Senin");
    }

    @Test
    void saysThatAPictureHasNoText() throws Exception {
        assertThat(read(Documents.png()))
                .isEqualTo(new Outcome(ReadingState.UNREAD, "image/png", ReadingReason.NO_TEXT, null, null));
    }

    @Test
    void refusesWhatIsNotAllowedOrEncrypted() throws Exception {
        assertThat(read(Documents.zip("META-INF/MANIFEST.MF", Documents.text("Main-Class: Evil"))))
                .isEqualTo(Outcome.refused("application/java-archive", ReadingReason.NOT_ALLOWED));
        assertThat(read(new byte[] {1, 2, 3}).state()).isEqualTo(ReadingState.REFUSED);
        assertThat(read(Documents.encryptedPdf("rahasia")))
                .isEqualTo(Outcome.refused("application/pdf", ReadingReason.ENCRYPTED));
    }

    @Test
    void endsWithLaughsAndBombsAndRuins() throws Exception {
        assertThat(read(Documents.billionLaughs()).state()).isEqualTo(ReadingState.UNREAD);
        assertThat(read(Documents.bomb()).state()).isEqualTo(ReadingState.UNREAD);
        assertThat(read(Documents.text("%PDF-1.7 and then nothing of the kind")).state())
                .isEqualTo(ReadingState.UNREAD);
    }

    @Test
    void leavesUnreadWhatIsTooLong() throws Exception {
        EvidenceSettings.Reader short40 = new EvidenceSettings.Reader(
                1, Duration.ofSeconds(1), LIMITS.timeLimit(), LIMITS.memory(), LIMITS.disk(), 40, 3);
        assertThat(read(short40, ReaderProgram.class, Documents.pdf("Surat ".repeat(10)))
                        .reason())
                .isEqualTo(ReadingReason.TOO_LONG);
    }

    @Test
    void killsWhatNeverEnds() throws Exception {
        EvidenceSettings.Reader hasty = Settings.reader(Duration.ofSeconds(2), 64);
        long start = System.nanoTime();
        assertThat(read(hasty, HostilePrograms.NeverEnds.class, Documents.png()))
                .isEqualTo(Outcome.unread(null, ReadingReason.TIME_LIMIT));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(hasty.timeLimit(), Duration.ofSeconds(10));
    }

    @Test
    void endsWhatTakesAllMemoryOrDisk() throws Exception {
        EvidenceSettings.Reader narrow = Settings.reader(Duration.ofSeconds(60), 64);
        assertThat(read(narrow, HostilePrograms.TakesAllMemory.class, Documents.png())
                        .reason())
                .isEqualTo(ReadingReason.MEMORY_LIMIT);
        assertThat(read(narrow, HostilePrograms.FillsTheDisk.class, Documents.png())
                        .reason())
                .isEqualTo(ReadingReason.DISK_LIMIT);
    }

    @Test
    void noticesACrash() throws Exception {
        assertThat(read(LIMITS, HostilePrograms.Crashes.class, Documents.png()).reason())
                .isEqualTo(ReadingReason.CRASHED);
        assertThatThrownBy(() -> read(LIMITS, HostilePrograms.Babbles.class, Documents.png()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void noticesThatItsReaderWasKilled() throws Exception {
        CompletableFuture<Outcome> reading = CompletableFuture.supplyAsync(this::readForever);
        while (readers().isEmpty()) {
            Thread.sleep(20);
        }
        readers().forEach(ProcessHandle::destroyForcibly);
        assertThat(reading.get(20, TimeUnit.SECONDS).reason()).isEqualTo(ReadingReason.CRASHED);
    }

    @Test
    void endsItsReaderWhenInterrupted() throws Exception {
        Thread[] worker = new Thread[1];
        CompletableFuture<Outcome> reading = CompletableFuture.supplyAsync(() -> {
            worker[0] = Thread.currentThread();
            return readForever();
        });
        while (readers().isEmpty()) {
            Thread.sleep(20);
        }
        worker[0].interrupt();
        assertThatThrownBy(() -> reading.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(InterruptedException.class);
    }

    @Test
    void endsWithItsParent() throws Exception {
        try (ReadingRoom room = ReadingRoom.with(new ByteArrayInputStream(Documents.png()))) {
            Process process = ReaderCommand.of(HostilePrograms.NeverEndsButWatches.class, LIMITS)
                    .start(room);
            assertThat(process.waitFor(3, TimeUnit.SECONDS)).isFalse();
            process.getOutputStream().close();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void reachesNoNetworkAndKnowsNoSecret() throws Exception {
        try (ServerSocket home = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            byte[] port = Documents.text(Integer.toString(home.getLocalPort()));
            assertThat(read(LIMITS, HostilePrograms.CallsHome.class, port).state())
                    .isEqualTo(ReadingState.REFUSED);
        }
    }

    private Outcome readForever() {
        try {
            return read(LIMITS, HostilePrograms.NeverEnds.class, Documents.png());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Outcome read(byte[] content) throws IOException, InterruptedException {
        return read(LIMITS, ReaderProgram.class, content);
    }

    private static Outcome read(EvidenceSettings.Reader limits, Class<?> program, byte[] content)
            throws IOException, InterruptedException {
        return new ReaderProcess(limits, program).read(new ByteArrayInputStream(content));
    }

    private static List<ProcessHandle> readers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("panduzi-reading"))
                .toList();
    }

    private static boolean isOurRoom(String folder) {
        return folder.startsWith("panduzi-reading");
    }
}
