package id.panduzi.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.problem.FieldError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders layout, error pages and "Coba hitung" with invented figures; target/preview holds them to look at. */
class TemplatesTests {

    private static final int WORKSHEET_LIMIT = 30_000;
    private static final Pattern UNKNOWN_KEY = Pattern.compile("\\?\\?[\\w.]+\\?\\?");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)");

    enum Role {
        TPI_MEMBER
    }

    record Me(String name, List<Role> roles) {}

    record Language(String code, String url, boolean current) {}

    record Link(String award, String url, boolean current) {}

    record Tab(String key, String url, boolean current) {}

    record Place(String clear) {}

    record Choice(String value, String messageKey) {}

    private final SpringTemplateEngine engine = engine();

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void rendersTheScorePageInBothLanguages(String language) throws IOException {
        var page = render("assessment/try-score", language, tryScore(45));
        preview("try-score-" + language, page);
        assertThat(page)
                .startsWith("<!doctype html>")
                .containsPattern("<html\\s+lang=\"" + language + "\"")
                .doesNotContainPattern(UNKNOWN_KEY)
                .doesNotContainPattern(INLINE)
                .doesNotContain("th:");
    }

    @Test
    void keepsAWorksheetOfAllItemsLight() throws IOException {
        var page = render("assessment/try-score", "id", tryScore(135));
        preview("try-score-135", page);
        assertThat(compressed(page)).isLessThan(WORKSHEET_LIMIT);
    }

    @Test
    void answersAChangeWithPiecesThatFindTheirPlace() throws IOException {
        var model = tryScore(45);
        model.put(
                "items",
                ((SampleScores.Area) Objects.requireNonNull(model.get("area")))
                        .sections().stream().flatMap(s -> s.items().stream()).toList());
        var page = render("assessment/try-score", "id", model);
        var changes = render("assessment/try-score-changes", "id", model);
        preview("try-score-changes", changes);
        assertThat(idsOfPieces(changes))
                .contains("score", "areas", "news", "problems", "decision-wbk")
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
        var withoutWhatWasShown = changes.replaceFirst("<input type=\"hidden\" id=\"was\"[^>]*>", "");
        assertThat(withoutWhatWasShown).doesNotContain("<input", "<main");
    }

    @Test
    void linksEachErrorToItsControl() throws IOException {
        var model = tryScore(45);
        model.put("errors", List.of(FieldError.of("answers.A.II.5.1.e.1", "sample", "0", "999")));
        var page = render("assessment/try-score", "id", model);
        preview("try-score-errors", page);
        assertThat(page)
                .contains("<title>Ada kesalahan: Coba hitung")
                .contains("href=\"#answers.A.II.5.1.e.1\"")
                .contains("id=\"answers.A.II.5.1.e.1\"")
                .contains("id=\"answers.A.II.5.1.e.1-error\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 409, 413, 422, 500, 503})
    void rendersErrorPagesWithoutAnyModel(int status) throws IOException {
        for (var language : List.of("id", "en")) {
            var page = render("error", language, Map.of("status", status, "reference", "4F7K-21QD"));
            preview("error-" + status + "-" + language, page);
            assertThat(page)
                    .contains("<h1", "4F7K-21QD")
                    .doesNotContainPattern(UNKNOWN_KEY)
                    .doesNotContainPattern(INLINE);
        }
    }

    @Test
    void rendersFormFieldsWithWhatWasTyped() throws IOException {
        var model = frame();
        model.put("form", Map.of("sampleName", "Dewi", "sampleKind", "b"));
        model.put("options", List.of(new Choice("a", "navigation.home"), new Choice("b", "navigation.tryScore")));
        model.put("errors", List.of(FieldError.of("sampleName", "sample", "1", "9")));
        var page = render("sample-fields", "id", model);
        preview("fields", page);
        assertThat(page)
                .contains("value=\"Dewi\"")
                .contains("aria-describedby=\"sampleName-hint sampleName-error\"")
                .containsPattern("value=\"b\"\\s+checked=\"checked\"")
                .containsPattern("value=\"b\"\\s+selected=\"selected\"")
                .doesNotContain("aria-describedby=\"\"")
                .doesNotContainPattern(UNKNOWN_KEY);
    }

    private static Map<String, Object> tryScore(int controls) {
        var model = frame();
        model.put("regulation", "PermenPANRB 5/2024");
        model.put("score", SampleScores.score());
        model.put("areaGroups", SampleScores.areaGroups());
        model.put("area", SampleScores.area(controls));
        model.put("cards", SampleScores.cards());
        model.put("award", "WBK");
        model.put("awardLinks", List.of(new Link("WBK", "/try-score", true), new Link("WBBM", "/try-score", false)));
        model.put("tabs", List.of(new Tab("worksheet", "/try-score", true)));
        model.put("marks", List.of("Nomor Berita Negara belum diverifikasi"));
        model.put("saved", "Tersimpan 21 November 2026 pukul 09.41 WIB.");
        model.put("place", new Place("/try-score/clear"));
        return model;
    }

    private static Map<String, Object> frame() {
        var model = new HashMap<String, Object>();
        model.put("me", new Me("Dewi Lestari", List.of(Role.TPI_MEMBER)));
        model.put("currentPath", "/try-score");
        model.put(
                "languageLinks", List.of(new Language("id", "?lang=id", true), new Language("en", "?lang=en", false)));
        return model;
    }

    private String render(String template, String language, Map<String, Object> model) {
        var application = JakartaServletWebApplication.buildApplication(new MockServletContext());
        var exchange = application.buildExchange(new MockHttpServletRequest(), new MockHttpServletResponse());
        return engine.process(template, new WebContext(exchange, Locale.forLanguageTag(language), model));
    }

    private static SpringTemplateEngine engine() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/messages", "sample-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.setTemplateResolver(templates);
        return engine;
    }

    private static Stream<String> pieces(String changes) {
        return Pattern.compile("<[^>]*hx-swap-oob[^>]*>")
                .matcher(changes)
                .results()
                .map(r -> r.group());
    }

    private static List<String> idsOfPieces(String changes) {
        return pieces(changes)
                .map(piece -> piece.replaceAll("(?s).*\\sid=\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private static int compressed(String page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static void preview(String name, String page) throws IOException {
        var folder = Files.createDirectories(Path.of("target/preview"));
        Files.writeString(folder.resolve(name + ".html"), page.replace("\"/assets/", "\"../classes/static/assets/"));
    }
}
