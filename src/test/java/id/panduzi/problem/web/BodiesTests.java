package id.panduzi.problem.web;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class BodiesTests {

    private final MockMvc api = ApiUnderTest.start();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"members\":[{\"name\":\"a\",\"name\":\"b\"}]}",
                "{\"name\":\"a\"} {}",
                "{\"name\":\"a\"} x",
                "[]",
                "\"text\"",
                "null",
                "{\"name\":NaN}",
                "{'name':'a'}",
                "{\"name\":\"a\"/*x*/}",
                "{\"members\":[{\"name\":tru}]}"
            })
    void refusesBrokenJson(String body) throws Exception {
        send("/api/people", body).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"b\":2}}", "{} {}"})
    void refusesBrokenJsonInTreesToo(String body) throws Exception {
        send("/api/echo", body).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nmae\":\"a\"}|nmae|unknownField",
                "{\"name\":\"a\",\"members\":[{\"name\":\"b\",\"x\":1}]}|members[0].x|unknownField",
                "{\"name\":1}|name|unreadable",
                "{\"name\":1.5}|name|unreadable",
                "{\"name\":true}|name|unreadable",
                "{\"name\":{}}|name|unreadable",
                "{\"name\":\"a\",\"age\":\"1\"}|age|unreadable",
                "{\"name\":\"a\",\"age\":1.5}|age|unreadable",
                "{\"name\":\"a\",\"age\":99999999999}|age|unreadable",
                "{\"name\":\"a\",\"age\":\"\"}|age|unreadable",
                "{\"name\":\"a\",\"award\":\"wbk\"}|award|unreadable",
                "{\"name\":\"a\",\"award\":0}|award|unreadable",
                "{\"name\":\"a\",\"award\":\"\"}|award|unreadable",
                "{\"name\":\"a\",\"confirmed\":\"true\"}|confirmed|unreadable",
                "{\"name\":\"a\",\"confirmed\":1}|confirmed|unreadable",
                "{\"name\":\"a\",\"since\":\"21-11-2026\"}|since|unreadable",
                "{\"name\":\"a\",\"since\":\"\"}|since|unreadable",
                "{\"name\":\"a\",\"since\":20000}|since|unreadable",
                "{\"name\":\"a\",\"members\":{\"name\":\"b\"}}|members|unreadable",
                "{\"name\":\"a\",\"members\":\"\"}|members|unreadable",
                "{\"name\":\" \"}|name|required",
                "{}|name|required",
                "{\"name\":\"a\",\"age\":-1}|age|min",
                "{\"name\":\"a\",\"members\":[{\"age\":-1}]}|members[0].age|min"
            })
    void namesTheFieldThatIsWrong(String body, String field, String code) throws Exception {
        send("/api/people", body)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15.7499999999999999", "0.10", "1E+2", "100000000000000000000"})
    void keepsDecimalsToTheLastDigit(String number) throws Exception {
        send("/api/echo", "{\"a\":" + number + "}")
                .andExpect(status().isOk())
                .andExpect(content().string("{\"a\":" + number + "}"));
    }

    @Test
    void limitsDepthAndLengthOfNumbers() throws Exception {
        send("/api/echo", "[".repeat(60) + "]".repeat(60)).andExpect(status().isBadRequest());
        send("/api/echo", "[" + "9".repeat(1001) + "]").andExpect(status().isBadRequest());
        send("/api/echo", "[".repeat(40) + "]".repeat(40)).andExpect(status().isOk());
    }

    @Test
    void takesUtf8Only() throws Exception {
        String sound = "{\"name\":\"Žižek 😀\"}";
        send("/api/people", sound.getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Žižek 😀"));
        send("/api/people", sound.getBytes(StandardCharsets.UTF_16BE)).andExpect(status().isBadRequest());
        send("/api/people", "{\"name\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                .andExpect(status().isBadRequest());
        send("/api/people", new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'})
                .andExpect(status().isBadRequest());
        send("/api/people", new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'})
                .andExpect(status().isBadRequest());
    }

    @Test
    void takesBodiesUpToTheLimit() throws Exception {
        String fits = "\"" + "x".repeat(ApiUnderTest.MOST_BYTES - 2) + "\"";
        send("/api/echo", fits).andExpect(status().isOk());
        send("/api/echo", fits + " ")
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.type").value("urn:panduzi:problem:too-large"));
    }

    @Test
    void leavesUploadsToTheirOwnLimit() throws Exception {
        api.perform(multipart("/api/upload")
                        .file("file", new byte[ApiUnderTest.MOST_BYTES * 2])
                        .param("size", "12"))
                .andExpect(status().isOk());
    }

    private ResultActions send(String path, String body) throws Exception {
        return send(path, body.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions send(String path, byte[] body) throws Exception {
        return api.perform(post(path)
                .contentType(APPLICATION_JSON)
                .accept("application/json", "text/plain;charset=UTF-8")
                .content(body));
    }
}
