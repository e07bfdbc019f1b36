package id.panduzi.regulation;

/** The way on which a unit is proposed. */
public enum ProposalPath {
    REGULAR("regular"),
    AFFIRMATIVE("affirmative"),
    MANDIRI("mandiri");

    private final String key;

    ProposalPath(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
