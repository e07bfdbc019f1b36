package id.panduzi.attestation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file as a record, if it is one to the last byte. */
final class RecordFile {

    /** Many times the largest record: a table or two, and what a decision is about. */
    static final int MOST_BYTES = 4_000_000;

    private static final int DEEPEST = 50;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(MOST_BYTES)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<@Nullable Map<String, @Nullable Object>> PARTS = new TypeReference<>() {};

    private RecordFile() {}

    /**
     * The record in a file.
     *
     * @throws IOException if there is nothing to read
     * @throws RefusedRecord if it is none of ours
     */
    static RecordDocument read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content.readNBytes(MOST_BYTES + 1));
        }
    }

    /** @throws RefusedRecord unless it is the one way to write a record with exactly the parts of one */
    static RecordDocument read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RefusedRecord("Attestation.refused.tooLarge");
        }
        RecordDocument record = new RecordDocument(parsed(file));
        RecordShape.fault(record).ifPresent(place -> {
            throw new RefusedRecord("Attestation.refused.shape", place);
        });
        if (!record.text("document").equals(RecordShape.DOCUMENT)
                || !record.text("format").equals(RecordShape.FORMAT)) {
            throw new RefusedRecord("Attestation.refused.otherFormat");
        }
        if (!Arrays.equals(file, record.bytes())) {
            throw new RefusedRecord("Attestation.refused.notCanonical");
        }
        return record;
    }

    private static Map<String, @Nullable Object> parsed(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            Map<String, @Nullable Object> parts = JSON.readValue(text, PARTS);
            if (parts != null) {
                return parts;
            }
        } catch (CharacterCodingException | JsonProcessingException unreadable) {
            // Falls through: what exactly is wrong with it helps nobody, and may be long.
        }
        throw new RefusedRecord("Attestation.refused.noJson");
    }
}
