package id.panduzi.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file of a draft, and how often it was changed. */
@SuppressWarnings("ArrayRecordComponent") // only the tables compare it, byte by byte
@Embeddable
record StoredFile(
        @Column(nullable = false) @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
        byte[] content,

        @Column(nullable = false) long version) {

    static StoredFile first(byte[] content) {
        return new StoredFile(content, 1);
    }

    /** The same contents under another tag: whoever changes them need not look again. */
    StoredFile renamedTo(byte[] other) {
        return new StoredFile(other, version);
    }

    StoredFile changedTo(byte[] other) {
        return new StoredFile(other, version + 1);
    }
}
