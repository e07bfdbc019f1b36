package id.panduzi.regulation.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom a column of limits is; kind null for units of any agency. */
public record LimitAudience(Award award, @Nullable AgencyKind kind) {

    /** All columns of a table, kinds of agency apart where any of its limits is for one of them. */
    public static List<LimitAudience> all(boolean byKind) {
        return Arrays.stream(Award.values())
                .flatMap(award -> byKind
                        ? Arrays.stream(AgencyKind.values()).map(kind -> new LimitAudience(award, kind))
                        : Stream.of(new LimitAudience(award, null)))
                .toList();
    }

    /** What stands above the column. */
    public String title(Wording words) {
        return kind == null ? award.name() : words.say("rules.column", award.name(), words.say(kind));
    }
}
