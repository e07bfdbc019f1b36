package id.panduzi.directory;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores roles under their wire names, so that renaming a constant cannot take anybody's role away. */
@Converter
class RoleColumn implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.wireName();
    }

    @Override
    public Role convertToEntityAttribute(String column) {
        return Role.of(column);
    }
}
