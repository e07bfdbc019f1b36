package id.panduzi.telling;

/** What an act was about, in the order in which it is told; its label is the message {@code Detail.<CONSTANT>}. */
public enum Detail {
    AWARD("award", DetailKind.AWARD),
    YEAR("year", DetailKind.TEXT),
    LEVEL("level", DetailKind.LEVEL),
    TASK("task", DetailKind.TASK),
    ASSIGNEE("assignee", DetailKind.PERSON),
    TO("to", DetailKind.ROLE),
    FORMER_RULES("from", DetailKind.TEXT),
    NEW_RULES("to", DetailKind.TEXT),
    DECLARED_ON("declaredOn", DetailKind.DAY),
    PLACE("place", DetailKind.TEXT),
    STAFF_COUNT("staffCount", DetailKind.NUMBER),
    PACTS_SIGNED("pactsSigned", DetailKind.NUMBER),
    WITNESSES("witnesses", DetailKind.TEXT),
    LETTER_NUMBER("letterNumber", DetailKind.TEXT),
    LETTER_DATE("letterDate", DetailKind.DAY),
    SPTJM_NUMBER("sptjmNumber", DetailKind.TEXT),
    DECREE_NUMBER("decreeNumber", DetailKind.TEXT),
    DECREE_DATE("decreeDate", DetailKind.DAY),
    CORE_BUSINESS("coreBusiness", DetailKind.YES_NO),
    SERVED_PARTY("servedParty", DetailKind.SERVED_PARTY),
    EVALUATORS("evaluators", DetailKind.PEOPLE),
    VISIT_ON("visitOn", DetailKind.DAY),
    TEAM("team", DetailKind.PEOPLE),
    HELD_ON("heldOn", DetailKind.DAY),
    RESPONDENTS("respondents", DetailKind.NUMBER),
    SPAK_INDEX("spakIndex", DetailKind.NUMBER),
    SPKP_INDEX("spkpIndex", DetailKind.NUMBER),
    CONDUCTED_BY("conductedBy", DetailKind.TEXT),
    REPORTED_ON("reportedOn", DetailKind.DAY),
    FILE_NAME("name", DetailKind.TEXT),
    DOCUMENT_KIND("kind", DetailKind.DOCUMENT),
    WAIVED("waived", DetailKind.YES_NO),
    CONDITION("condition", DetailKind.PROSE),
    RECOMMENDATION("recommendation", DetailKind.PROSE),
    REASON("reason", DetailKind.PROSE),
    NOTE("note", DetailKind.PROSE);

    /** The act that names rules where others name people. */
    private static final String MOVE = "moveToRules";

    private final String key;
    private final DetailKind kind;

    Detail(String key, DetailKind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Its name in the journal. */
    public String key() {
        return key;
    }

    DetailKind kind() {
        return kind;
    }

    /** Whether the act means this by its name in the journal. */
    boolean isOf(String act) {
        return switch (this) {
            case FORMER_RULES, NEW_RULES -> act.equals(MOVE);
            case TO -> !act.equals(MOVE);
            default -> true;
        };
    }

    boolean isProse() {
        return kind == DetailKind.PROSE;
    }
}
