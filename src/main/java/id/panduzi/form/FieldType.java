package id.panduzi.form;

/** What a field holds, as the API names it. */
public enum FieldType {
    TEXT("text"),
    LONG_TEXT("longText"),
    DATE("date"),
    WHOLE("whole"),
    DECIMAL("decimal"),
    YES_NO("yesNo"),
    /** Yes and nothing else: what somebody stands for by sending it. */
    CONFIRMED("confirmed"),
    CHOICE("choice"),
    /** Any number of records with fields of their own. */
    ROWS("rows"),
    /** One record with fields of its own. */
    GROUP("group"),
    TEXTS("texts");

    private final String wireName;

    FieldType(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }
}
