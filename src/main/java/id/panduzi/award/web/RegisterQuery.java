package id.panduzi.award.web;

import id.panduzi.award.RegisterSearch;
import id.panduzi.criterion.Award;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Status;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for in the register, as the address says it: everything as text, nothing where it is left out. */
record RegisterQuery(
        @Nullable String q,
        @Nullable String year,
        @Nullable String award,
        @Nullable String agency,
        @Nullable String status,
        @Nullable String cursor) {

    private static final String ADDRESS = "/register";
    private static final int LONGEST = 200;

    /**
     * For the register; a word that nobody could have chosen counts as nothing chosen.
     *
     * @throws InvalidInput if the year is none
     */
    RegisterSearch understood() {
        String words = said(q);
        return new RegisterSearch(
                words.substring(0, Math.min(LONGEST, words.length())),
                season(),
                Arrays.stream(Award.values())
                        .filter(title -> title.name().equals(award))
                        .findFirst()
                        .orElse(null),
                said(agency),
                Arrays.stream(Status.values())
                        .filter(one -> one == Status.AWARDED || one == Status.REVOKED)
                        .filter(one -> one.key().equals(status))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether anything narrows the list. */
    public boolean narrows() {
        return !(said(q) + said(year) + said(award) + said(agency) + said(status)).isEmpty();
    }

    /** The address of what follows the certificate of that number. */
    public String after(String certificate) {
        return address(said(agency), certificate);
    }

    /** The same search in all agencies, from the beginning. */
    public String everywhere() {
        return address("", "");
    }

    /** The same search from the beginning. */
    public String beginning() {
        return address(said(agency), "");
    }

    private String address(String inAgency, String after) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", said(q));
        parameters.put("year", said(year));
        parameters.put("award", said(award));
        parameters.put("agency", inAgency);
        parameters.put("status", said(status));
        parameters.put("cursor", after);
        parameters.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ADDRESS);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.build(parameters).toString();
    }

    private @Nullable Short season() {
        String typed = said(year);
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}")) {
            throw new InvalidInput(FieldError.of("year", "notAYear"));
        }
        return Short.valueOf(typed);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
