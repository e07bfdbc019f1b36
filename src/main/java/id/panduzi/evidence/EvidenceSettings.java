package id.panduzi.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where evidence lies, and what its reading may cost.
 *
 * @param folder of the store; nodes that share a database share it too
 * @param maxSize the largest file taken
 */
@Validated
@ConfigurationProperties("panduzi.evidence")
record EvidenceSettings(
        @DefaultValue("./data/evidence") Path folder,
        @DefaultValue("100MB") DataSize maxSize,
        @DefaultValue @Valid Reader reader) {

    @AssertTrue(message = "panduzi.evidence.max-size must be at least 1 byte") boolean isSizePositive() {
        return maxSize.toBytes() > 0;
    }

    /**
     * Limits of one reading; what goes beyond one is unread.
     *
     * @param workers how many files this node reads at once; 0 leaves reading to others
     * @param every how often an idle worker looks for something to read
     * @param timeLimit from the start of its process to the last word of the text
     * @param memory of the process, its heap
     * @param disk of its folder, the file itself included
     * @param maxText characters
     * @param attempts after which a file that kills its reader, or fails for want of something, is given up
     */
    record Reader(
            @DefaultValue("1") @Min(0) @Max(16) int workers,
            @DefaultValue("1s") Duration every,
            @DefaultValue("60s") Duration timeLimit,
            @DefaultValue("512MB") DataSize memory,
            @DefaultValue("1GB") DataSize disk,
            @DefaultValue("2000000") @Min(1) @Max(3_000_000) int maxText,
            @DefaultValue("3") @Min(1) @Max(100) int attempts) {

        @AssertTrue(message = "panduzi.evidence.reader.every and time-limit must be positive") boolean isTimePositive() {
            return every.toMillis() > 0 && timeLimit.toMillis() > 0;
        }

        @AssertTrue(message = "panduzi.evidence.reader.memory must be at least 32MB") boolean isMemoryEnough() {
            return memory.toMegabytes() >= 32;
        }
    }
}
