package id.panduzi.whatif.web;

import id.panduzi.criterion.Award;
import id.panduzi.whatif.ChangeFilter;
import id.panduzi.whatif.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Whose names somebody looks for, as it stands in the address; what is blank is any. */
public record NamesQuery(
        @Nullable Turn turn,
        @Nullable Award award,
        @Nullable Integer year,
        @Nullable String agency,
        @Nullable String after) {

    ChangeFilter filter() {
        return new ChangeFilter(turn, award, year, StringUtils.hasText(agency) ? agency : null);
    }

    String cursor() {
        return after == null ? "" : after;
    }

    public boolean isNarrowed() {
        return !filter().equals(ChangeFilter.any());
    }

    /** The same list from another place on. */
    String address(String page, String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(page);
        add(address, "turn", turn);
        add(address, "award", award);
        add(address, "year", year);
        add(address, "agency", StringUtils.hasText(agency) ? agency : null);
        return address.queryParam("after", "{after}")
                .fragment("names")
                .buildAndExpand(cursor)
                .encode()
                .toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
