package id.panduzi.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Settings as they are without an operator, but in another folder. */
final class Settings {

    private Settings() {}

    static EvidenceSettings in(Path folder) {
        return new EvidenceSettings(folder, DataSize.ofMegabytes(100), reader(Duration.ofSeconds(60), 256));
    }

    static EvidenceSettings.Reader reader(Duration time, long megabytes) {
        return new EvidenceSettings.Reader(
                1,
                Duration.ofSeconds(1),
                time,
                DataSize.ofMegabytes(megabytes),
                DataSize.ofMegabytes(200),
                2_000_000,
                3);
    }
}
