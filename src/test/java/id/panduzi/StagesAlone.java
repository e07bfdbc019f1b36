package id.panduzi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * The stages of a proposal without the process that joins them, so that a test can begin in the middle of a life: all
 * modules but {@code demo}, {@code workplace} and, of {@code workflow}, whatever is not the engine itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = StagesAlone.Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "panduzi.demo.enabled=true")
public @interface StagesAlone {

    /** What is started. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("id.panduzi")
    @EntityScan("id.panduzi")
    @EnableJpaRepositories("id.panduzi")
    @ComponentScan(
            basePackages = "id.panduzi",
            excludeFilters = {
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "id\\.panduzi\\.(demo|workplace)\\..*",
                            "id\\.panduzi\\.workflow\\.(?!ProcessEngine|NoScripts|EngineScripts).*"
                        }),
                @ComponentScan.Filter(TestComponent.class),
                @ComponentScan.Filter(SpringBootConfiguration.class)
            })
    class Application {}
}
