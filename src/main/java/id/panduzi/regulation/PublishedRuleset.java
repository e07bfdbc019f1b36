package id.panduzi.regulation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A ruleset version as it was published: its files, their hash and where the engine keeps its tables. Never changes. */
@Entity
@Table(name = "ruleset")
class PublishedRuleset {

    @Id
    @Column(name = "tag", length = 80)
    private String tag = "";

    @Column(name = "content_hash", length = 64, nullable = false)
    private String contentHash = "";

    @Column(name = "deployment", length = 64, nullable = false)
    private String deployment = "";

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt = Instant.EPOCH;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ruleset_file", joinColumns = @JoinColumn(name = "tag"))
    @MapKeyColumn(name = "name", length = 80)
    @Column(name = "content", nullable = false)
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private Map<String, byte[]> files = new TreeMap<>();

    protected PublishedRuleset() {}

    PublishedRuleset(RulesetTag tag, RulesetFiles files, String deployment, Instant publishedAt) {
        this.tag = tag.toString();
        this.contentHash = files.hash();
        this.deployment = deployment;
        this.publishedAt = publishedAt;
        this.files = new TreeMap<>(files.files());
    }

    String deployment() {
        return deployment;
    }

    /** The files as published. */
    RulesetFiles files() {
        return new RulesetFiles("ruleset " + tag, files);
    }

    boolean hasContentOf(RulesetFiles other) {
        return contentHash.equals(other.hash());
    }

    /** True if nobody has changed the stored files since. */
    boolean isIntact() {
        return hasContentOf(files());
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
