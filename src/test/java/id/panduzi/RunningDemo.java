package id.panduzi;

import id.panduzi.directory.QuickPasswords;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole application on a port of its own, in demo mode; all tests that say so share one. Its statements can be heard:
 * inject {@link StatementTap}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "panduzi.demo.enabled=true")
@Import({StatementTap.Setup.class, QuickPasswords.class})
public @interface RunningDemo {}
