package id.panduzi.problem.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The door of the API in front of {@link SampleApi}, without anything behind it. */
final class ApiUnderTest {

    static final int MOST_BYTES = 2000;

    private ApiUnderTest() {}

    static MockMvc start() {
        ObjectMapper json = json();
        Problems problems = new Problems(json, messages(), locales());
        return MockMvcBuilders.standaloneSetup(new SampleApi())
                .setMessageConverters(new StringHttpMessageConverter(), new MappingJackson2HttpMessageConverter(json))
                .setHandlerExceptionResolvers(new ApiExceptions(problems), new PageExceptions())
                .setLocaleResolver(locales())
                .addFilters(new BodyLimit(problems, new ApiSettings(DataSize.ofBytes(MOST_BYTES))))
                .build();
    }

    static ObjectMapper json() {
        Jackson2ObjectMapperBuilder builder = Jackson2ObjectMapperBuilder.json();
        new StrictJson().readJsonToTheLetter().customize(builder);
        return builder.build();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static AcceptHeaderLocaleResolver locales() {
        AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
        locales.setSupportedLocales(List.of(new Locale("id"), Locale.ENGLISH));
        locales.setDefaultLocale(new Locale("id"));
        return locales;
    }
}
