package id.panduzi.decisiontable;

import java.util.Arrays;
import java.util.Optional;

/** What the cells of a column are about. The names are those of a DMN {@code typeRef} that Camunda 7 knows. */
public enum ColumnType {
    TEXT("string"),
    YES_NO("boolean"),
    NUMBER("double"),
    WHOLE("integer");

    private final String typeRef;

    ColumnType(String typeRef) {
        this.typeRef = typeRef;
    }

    public String typeRef() {
        return typeRef;
    }

    boolean isNumeric() {
        return this == NUMBER || this == WHOLE;
    }

    static Optional<ColumnType> find(String typeRef) {
        return Arrays.stream(values())
                .filter(type -> type.typeRef.equals(typeRef))
                .findFirst();
    }
}
