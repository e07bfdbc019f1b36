package id.panduzi.demo;

import id.panduzi.calendar.Capital;
import id.panduzi.proposal.Case;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is sent to finish the tasks of one story. */
final class StoryWords {

    /** Not sent: how well the worksheet of that task is answered. */
    static final String QUALITY = "quality";

    /** Not sent: what the unit changes in its worksheet before it answers a return. */
    static final String ANSWERS = "answers";

    /** Not sent: the criteria that the checks find not met, each with its note. */
    private static final String NOT_MET = "notMet";

    /** Not sent: the response to everything that was asked. */
    private static final String RESPONSE = "response";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?:([+-]\\d+))?}");

    private final Plot plot;
    private final Story story;
    private final StoryDays days;
    private final StoryClock clock;
    private final StoryActs acts;

    StoryWords(Plot plot, Story story, StoryDays days, StoryClock clock, StoryActs acts) {
        this.plot = plot;
        this.story = story;
        this.days = days;
        this.clock = clock;
        this.acts = acts;
    }

    /** The usual words, and over them what the story says otherwise. */
    Map<String, Object> body(Case proposal, String kind, Map<String, Object> otherwise) {
        Map<String, Object> body = new LinkedHashMap<>(usual(kind));
        body.putAll(otherwise);
        complete(proposal, kind, body);
        body.keySet().removeAll(List.of(QUALITY, ANSWERS, NOT_MET, RESPONSE));
        body.replaceAll((field, value) -> said(value, proposal));
        return body;
    }

    /** One line. */
    String line(String line, Case proposal) {
        return String.valueOf(said(line, proposal));
    }

    private Map<String, Object> usual(String kind) {
        List<Map<String, Object>> choice = plot.usual().getOrDefault(kind, List.of(Map.of()));
        return choice.get(plot.stories().indexOf(story) % choice.size());
    }

    /** Lists that only the proposal tells. */
    private void complete(Case proposal, String kind, Map<String, Object> body) {
        Map<?, ?> notMet = body.get(NOT_MET) instanceof Map<?, ?> notes ? notes : Map.of();
        switch (kind) {
            case "decideChecks" -> body.put("verdicts", verdicts(acts.criteria(proposal), notMet));
            case "decideObjection" -> body.put("verdicts", verdicts(acts.objectedTo(proposal), notMet));
            case "answerReturn" ->
                body.put("responses", responses(proposal, Objects.requireNonNull(body.get(RESPONSE))));
            default -> {}
        }
    }

    private static List<Map<String, Object>> verdicts(Collection<String> criteria, Map<?, ?> notMet) {
        return criteria.stream()
                .map(criterion -> Map.<String, Object>of(
                        "criterion",
                        criterion,
                        "met",
                        !notMet.containsKey(criterion),
                        "note",
                        notMet.containsKey(criterion) ? notMet.get(criterion) : "Sesuai dokumen yang diunggah."))
                .toList();
    }

    private List<Map<String, Object>> responses(Case proposal, Object response) {
        return acts.asked(proposal).stream()
                .map(item -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("item", item);
                    ((Map<?, ?>) response).forEach((field, value) -> one.put((String) field, value));
                    return one;
                })
                .toList();
    }

    /** With its placeholders filled in, however deep they are. */
    private Object said(Object value, Case proposal) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> said(one, proposal)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> said = new LinkedHashMap<>();
            map.forEach((field, one) -> said.put((String) field, said(one, proposal)));
            return said;
        }
        return value instanceof String text
                ? PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found, proposal)))
                : value;
    }

    private String word(MatchResult placeholder, Case proposal) {
        LocalDate today = Capital.today(clock);
        int days = placeholder.group(2) == null ? 0 : Integer.parseInt(placeholder.group(2));
        return switch (placeholder.group(1)) {
            case "today" -> today.plusDays(days).toString();
            case "declared" -> this.days.declared().toString();
            case "designated" -> this.days.designated().toString();
            case "unit" -> proposal.unit().name();
            case "agency" -> proposal.agency().name();
            case "code" -> proposal.unit().code();
            case "number" -> proposal.number();
            case "year" -> Integer.toString(proposal.year());
            case "serial" -> proposal.number().replaceAll(".*-0*", "");
            default -> throw new IllegalArgumentException("no word for " + placeholder.group());
        };
    }
}
