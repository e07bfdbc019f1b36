package id.panduzi.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores states under their words on the wire. */
@Converter
class ReadingStateColumn implements AttributeConverter<ReadingState, String> {

    @Override
    public String convertToDatabaseColumn(ReadingState state) {
        return state.key();
    }

    @Override
    public ReadingState convertToEntityAttribute(String column) {
        return ReadingState.of(column);
    }
}
