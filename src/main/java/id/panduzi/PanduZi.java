package id.panduzi;

import id.panduzi.attestation.VerifyCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Pandu ZI: one web application with the process engine and, where no database is configured, its own MariaDB. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PanduZi {

    /** Without arguments the application; {@code verify record.json} verifies a decision record and starts nothing. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals(VerifyCommand.NAME)) {
            List<String> asked = Arrays.asList(arguments).subList(1, arguments.length);
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.exit(VerifyCommand.run(asked, Locale.getDefault(), out));
        }
        SpringApplication.run(PanduZi.class, arguments);
    }

    /** The only clock there is, so that tests can set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
