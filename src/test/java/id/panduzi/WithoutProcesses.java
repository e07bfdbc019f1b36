package id.panduzi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The whole application, save that nothing moves processes: a test takes a proposal through the facades itself, on the
 * days it sets. All tests that say so share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = WithoutProcesses.Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface WithoutProcesses {

    /** No {@code @Configuration}: the scan of the whole application would find it. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackageClasses = PanduZi.class)
    @ConfigurationPropertiesScan(basePackageClasses = PanduZi.class)
    @ComponentScan(
            basePackageClasses = PanduZi.class,
            excludeFilters = {
                @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
                @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PanduZi.class),
                @Filter(type = FilterType.REGEX, pattern = "id\\.panduzi\\.workflow\\.\\w+Triggers")
            })
    class Application {

        @Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
