package id.panduzi;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Pandu ZI: one web application with the process engine and, where no database is configured, its own MariaDB. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PanduZi {

    public static void main(String[] arguments) {
        SpringApplication.run(PanduZi.class, arguments);
    }

    /** The only clock there is, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
