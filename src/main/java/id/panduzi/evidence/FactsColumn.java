package id.panduzi.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stores facts as JSON: they are read together with their file and searched by nobody. */
@Converter
class FactsColumn implements AttributeConverter<List<FoundFact>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<FoundFact> facts) {
        try {
            return facts == null ? null : JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public @Nullable List<FoundFact> convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("facts of a reading cannot be read", damaged);
        }
    }
}
