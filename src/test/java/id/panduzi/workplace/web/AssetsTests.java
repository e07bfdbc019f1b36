package id.panduzi.workplace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The front end as a browser gets it: addresses by content, kept for a year, nothing else served as a file. */
@SpringBootTest(classes = AssetsTests.Pages.class)
class AssetsTests {

    private static final Pattern STYLESHEET = Pattern.compile("/assets/app-[0-9a-f]{32}\\.css");
    private static final Pattern FONT = Pattern.compile("public-sans-latin-wght-normal-[0-9a-f]{32}\\.woff2");

    private final MockMvc browser;

    AssetsTests(@Autowired WebApplicationContext context, @Autowired FilterRegistrationBean<?> addresses) {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(addresses.getFilter())
                .build();
    }

    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        MessageSourceAutoConfiguration.class
    })
    static class Pages implements WebMvcConfigurer {

        @Override
        public void addViewControllers(ViewControllerRegistry registry) {
            registry.addViewController("/sample").setViewName("error");
        }
    }

    @Test
    void pagesNameStylesAndFontsByTheirContent() throws Exception {
        var stylesheet = first(STYLESHEET, body("/sample"));
        var font = first(FONT, body(stylesheet));
        browser.perform(get("/assets/" + font)).andExpect(status().isOk());
    }

    @Test
    void browsersKeepAssetsForAYear() throws Exception {
        browser.perform(get(first(STYLESHEET, body("/sample"))))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public"));
    }

    @Test
    void nothingElseIsServedAsAFile() throws Exception {
        browser.perform(get("/application.yaml")).andExpect(status().isNotFound());
        browser.perform(get("/assets/../../application.yaml")).andExpect(status().isNotFound());
    }

    private String body(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String first(Pattern pattern, String text) {
        assertThat(text).containsPattern(pattern);
        return pattern.matcher(text).results().map(r -> r.group()).findFirst().orElseThrow();
    }
}
