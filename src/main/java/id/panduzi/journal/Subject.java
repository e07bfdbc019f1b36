package id.panduzi.journal;

/**
 * What an act was done to; its entries form one chain.
 *
 * @param key number of a proposal, code of an agency, tag of a ruleset or username of an account; at most 100 characters
 */
public record Subject(SubjectKind kind, String key) {

    private static final int LONGEST = 100;

    public Subject {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException("a subject's key has 1 to " + LONGEST + " characters");
        }
    }

    public static Subject proposal(String number) {
        return new Subject(SubjectKind.PROPOSAL, number);
    }

    public static Subject agency(String code) {
        return new Subject(SubjectKind.AGENCY, code);
    }

    public static Subject ruleset(String tag) {
        return new Subject(SubjectKind.RULESET, tag);
    }

    public static Subject account(String username) {
        return new Subject(SubjectKind.ACCOUNT, username);
    }
}
