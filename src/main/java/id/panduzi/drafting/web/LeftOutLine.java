package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.LeftOut;
import id.panduzi.decisiontable.LeftOutKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an import left out, in words.
 *
 * @param kind for programs
 */
record LeftOutLine(String kind, String sentence) {

    private static final int MOST_NAMED = 4;
    private static final int LONGEST = 80;

    static List<LeftOutLine> of(List<LeftOut> all, Wording words) {
        return all.stream().map(one -> of(one, words)).toList();
    }

    private static LeftOutLine of(LeftOut one, Wording words) {
        Object named = one.kind() == LeftOutKind.IDS ? (Object) one.count() : named(one.what());
        return new LeftOutLine(
                one.kind().name().toLowerCase(Locale.ROOT),
                words.say("LeftOutKind." + one.kind().name(), named));
    }

    private static String named(List<String> what) {
        String named =
                what.stream().limit(MOST_NAMED).map(LeftOutLine::shortened).collect(Collectors.joining("; "));
        return what.size() > MOST_NAMED ? named + "; …" : named;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
