package id.panduzi.decisiontable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Makes DMN files for tests: a table over {@code word} (text), {@code flag} (yes/no) and {@code amount} (number). */
public final class TableMother {

    private String hitPolicy = "FIRST";
    private final List<String> rules = new ArrayList<>();

    public static TableMother aTable() {
        return new TableMother();
    }

    public TableMother unique() {
        hitPolicy = "UNIQUE";
        return this;
    }

    public TableMother row(String word, String flag, String amount) {
        return row(word, flag, amount, "\"row " + (rules.size() + 1) + "\"");
    }

    public TableMother row(String word, String flag, String amount, String answer) {
        return rule(entry("inputEntry", "", word)
                + entry("inputEntry", "", flag)
                + entry("inputEntry", "", amount)
                + entry("outputEntry", "", answer));
    }

    /** A row whose number cell is written in another language. */
    public TableMother rowIn(String language, String amount) {
        String attribute = " expressionLanguage=\"" + language + "\"";
        return rule(entry("inputEntry", "", "-")
                + entry("inputEntry", "", "-")
                + entry("inputEntry", attribute, amount)
                + entry("outputEntry", "", "\"x\""));
    }

    public TableMother rule(String entries) {
        rules.add("<rule id=\"row" + (rules.size() + 1) + "\"><description>why</description>" + entries + "</rule>");
        return this;
    }

    public String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" \
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="n">
                <decision id="sample" name="Sample" camunda:versionTag="TEST:1" camunda:historyTimeToLive="P1D">
                <decisionTable id="t" hitPolicy="%s">
                <input id="i1"><inputExpression id="e1" typeRef="string"><text>word</text></inputExpression></input>
                <input id="i2"><inputExpression id="e2" typeRef="boolean"><text>flag</text></inputExpression></input>
                <input id="i3"><inputExpression id="e3" typeRef="double"><text>amount</text></inputExpression></input>
                <output id="o1" name="answer" typeRef="string" />
                %s</decisionTable></decision></definitions>
                """
                .formatted(hitPolicy, String.join("\n", rules));
    }

    public byte[] bytes() {
        return xml().getBytes(StandardCharsets.UTF_8);
    }

    public DecisionTable read() {
        return TableReader.read("sample.dmn", bytes());
    }

    private static String entry(String element, String attribute, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<" + element + attribute + "><text>" + escaped + "</text></" + element + ">";
    }
}
