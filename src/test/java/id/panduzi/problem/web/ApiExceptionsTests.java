package id.panduzi.problem.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.TEXT_PLAIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class ApiExceptionsTests {

    private final MockMvc api = ApiUnderTest.start();

    @ParameterizedTest
    @CsvSource({
        "absent, 404, absent",
        "not-theirs, 403, not-allowed",
        "conflict, 409, conflict",
        "lock, 409, conflict",
        "version, 409, conflict",
        "taken, 409, conflict",
        "deadlock, 409, conflict",
        "wait, 409, conflict",
        "orphan, 500, failure",
        "input, 422, invalid-input",
        "bug, 500, failure"
    })
    void answersEachRefusalAsProblem(String how, int status, String slug) throws Exception {
        expectProblem(get("/api/fail/" + how), status, slug)
                .andExpect(jsonPath("$.instance").value("/api/fail/" + how));
    }

    @Test
    void speaksIndonesianUnlessAskedForEnglish() throws Exception {
        api.perform(get("/api/fail/absent")).andExpect(jsonPath("$.title").value("Tidak ditemukan"));
        api.perform(get("/api/fail/absent").header("Accept-Language", "en-GB,en;q=0.9"))
                .andExpect(jsonPath("$.title").value("Not found"))
                .andExpect(header().string("Content-Language", "en"));
        api.perform(get("/api/fail/absent").header("Accept-Language", "fr"))
                .andExpect(jsonPath("$.title").value("Tidak ditemukan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void hasWordsForEveryKind(String language) throws Exception {
        Properties words = PropertiesLoaderUtils.loadProperties(
                new ClassPathResource("messages/messages_" + language + ".properties"));
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::slug))
                .allSatisfy(slug -> assertThat(words.stringPropertyNames())
                        .contains("problem." + slug + ".title", "problem." + slug + ".detail"));
    }

    @Test
    void namesEveryWrongFieldWithItsSentence() throws Exception {
        api.perform(get("/api/fail/input").locale(Locale.ENGLISH))
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].field").value("facts.akip"))
                .andExpect(jsonPath("$.errors[0].code").value("range"))
                .andExpect(jsonPath("$.errors[0].message").value("Must be between 0 and 100."))
                .andExpect(jsonPath("$.errors[1].message").value("unheard"));
    }

    @Test
    void tellsWhereThingsStandAfterAConflict() throws Exception {
        api.perform(get("/api/fail/conflict"))
                .andExpect(jsonPath("$.version").value(7))
                .andExpect(jsonPath("$.stage").value("assessment"));
    }

    @Test
    void givesFailuresANumberAndNothingElseAway() throws Exception {
        api.perform(get("/api/fail/bug"))
                .andExpect(jsonPath("$.reference").value(matchesPattern("[2-9A-Z]{10}")))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }

    @Test
    void leavesPagesToTheErrorPages() throws Exception {
        api.perform(get("/page/absent"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
        assertThatThrownBy(() -> api.perform(get("/page"))).isInstanceOf(ServletException.class);
    }

    @Test
    void explainsWhatTheServerItselfRefuses() throws Exception {
        expectProblem(delete("/api/people"), 405, "method-not-allowed").andExpect(header().string("Allow", "POST"));
        expectProblem(get("/api/nothing/here"), 404, "absent");
        expectProblem(post("/api/people").contentType(TEXT_PLAIN).content("x"), 415, "unsupported-media-type");
        expectProblem(
                post("/api/people")
                        .contentType("application/json;charset=ISO-8859-1")
                        .content("{}"),
                415,
                "unsupported-media-type");
        expectProblem(
                post("/api/people")
                        .contentType(APPLICATION_JSON)
                        .accept(MediaType.IMAGE_PNG)
                        .content("{\"name\":\"x\"}"),
                406,
                "not-acceptable");
    }

    @Test
    void tellsMalformedParametersFromWrongOnes() throws Exception {
        expectProblem(get("/api/list?size=many"), 400, "malformed-parameter");
        expectProblem(get("/api/list"), 400, "malformed-parameter")
                .andExpect(jsonPath("$.detail").value(containsString("size")));
        expectProblem(get("/api/list?size=201"), 422, "invalid-input")
                .andExpect(jsonPath("$.errors[0].field").value("size"))
                .andExpect(jsonPath("$.errors[0].code").value("max"));
    }

    private ResultActions expectProblem(MockHttpServletRequestBuilder request, int status, String slug)
            throws Exception {
        return api.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:panduzi:problem:" + slug))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }
}
