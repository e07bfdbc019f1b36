package id.panduzi.workflow;

/** Decision tables named {@code canary}, in plain FEEL but for one place that tries to run code. */
final class CanaryTables {

    private static final String DEFINITIONS =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d"
                namespace="http://panduzi.id/test" expressionLanguage="{language}">
              <decision id="canary" name="canary">{logic}</decision>
            </definitions>
            """;

    private static final String TABLE =
            """
            <decisionTable id="t" hitPolicy="UNIQUE">
              <input id="i"><inputExpression id="e" {input}</inputExpression></input>
              <output id="o" name="result" typeRef="string"/>
              <rule id="r"><inputEntry id="c" {condition}</inputEntry><outputEntry id="x" {output}</outputEntry></rule>
            </decisionTable>
            """;

    private static final String LITERAL =
            """
            <variable id="v" name="result"/><literalExpression id="l" {literal}</literalExpression>
            """;

    private CanaryTables() {}

    static String harmless() {
        return filled(TABLE, "feel");
    }

    static String withCodeIn(String place, String language) {
        String code = "expressionLanguage=\"" + language + "\">" + text(Canary.in(language));
        return switch (place) {
            case "literal" -> filled(LITERAL.replace("{literal}", code), "feel");
            case "language of the file" -> filled(TABLE.replace("{input}", ">" + text(Canary.in(language))), language);
            default -> filled(TABLE.replace("{" + place + "}", code), "feel");
        };
    }

    private static String filled(String logic, String language) {
        return DEFINITIONS
                .replace("{logic}", logic)
                .replace("{language}", language)
                .replace("{input}", ">" + text("1"))
                .replace("{condition}", ">" + text("-"))
                .replace("{output}", ">" + text("\"ya\""));
    }

    private static String text(String content) {
        return "<text><![CDATA[" + content + "]]></text>";
    }
}
