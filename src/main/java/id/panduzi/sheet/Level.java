package id.panduzi.sheet;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Whose answers a worksheet holds; shown as the message {@code Level.<CONSTANT>}. */
public enum Level {
    /** The unit's own. */
    UNIT("unit", Role.OPERATOR, Role.HEAD),
    /** Of the preliminary assessor, for units of ministries below echelon I. */
    PRELIMINARY("preliminary", Role.PRELIMINARY_ASSESSOR),
    /** Of the internal team (TPI). */
    TPI("tpi", Role.TPI_MEMBER),
    /** Of the national team (TPN) at its desk. */
    TPN("tpn", Role.TPN_EVALUATOR),
    /** Of the team that visited the unit. */
    FIELD("field", Role.TPN_EVALUATOR);

    private static final Set<Level> NATIONAL = Set.of(TPN, FIELD);

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> writers;

    Level(String key, Role... writers) {
        this.key = key;
        this.writers = Set.of(writers);
    }

    /** The level of that name on the wire. */
    public static Optional<Level> find(String key) {
        return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
    }

    /** As on the wire: {@code tpi}. */
    public String key() {
        return key;
    }

    /** Whether it is the national team's, which agencies see once it is done. */
    boolean isNational() {
        return NATIONAL.contains(this);
    }

    /** Whether its answers count for the award, as far as no later level overrides them (ADR 0013). */
    public boolean isEffective() {
        return this == TPI || isNational();
    }

    boolean isWrittenBy(SignedIn somebody) {
        return writers.stream().anyMatch(somebody::has);
    }
}
