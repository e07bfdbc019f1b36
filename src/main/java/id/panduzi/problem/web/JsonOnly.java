package id.panduzi.problem.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.converter.support.AllEncompassingFormHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Bodies are JSON and nothing else. A library on the class path for our own files (YAML, XML) must not open a second
 * door, past {@link StrictJson}.
 */
@Component
class JsonOnly implements WebMvcConfigurer {

    private static final Set<Class<?>> KEPT = Set.of(
            ByteArrayHttpMessageConverter.class,
            StringHttpMessageConverter.class,
            ResourceHttpMessageConverter.class,
            ResourceRegionHttpMessageConverter.class,
            AllEncompassingFormHttpMessageConverter.class,
            MappingJackson2HttpMessageConverter.class);

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.removeIf(converter -> KEPT.stream().noneMatch(kept -> kept.isInstance(converter)));
    }
}
