package id.panduzi.demo;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Tells the stories once the pages can be reached, and before the engine runs the first timer: a reminder that was due in
 * spring must not come between the acts of summer.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("panduzi.demo.proposals")
class ProposalsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalsAtStart.class);

    @Bean
    @Primary
    StoryClock storyClock(Clock real) {
        return new StoryClock(real);
    }

    /** A demonstration without proposals is still one: what goes wrong here stops nothing. */
    @Bean
    ApplicationRunner tellStories(Storyteller teller) {
        return arguments -> {
            try {
                teller.tellAll();
            } catch (RuntimeException failure) {
                LOG.error("Demo proposals are not complete", failure);
            }
        };
    }
}
