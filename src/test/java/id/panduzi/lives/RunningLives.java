package id.panduzi.lives;

import id.panduzi.StatementTap;
import id.panduzi.directory.QuickPasswords;
import id.panduzi.workflow.ModelCoverage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The running demo where proposals live: apart from {@code RunningDemo}, since each life founds a unit of its own. Its
 * statements and the ways through its models are heard.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "panduzi.demo.enabled=true")
@Import({
    StatementTap.Setup.class,
    QuickPasswords.class,
    ModelCoverage.Setup.class,
    PassingClock.Setup.class,
    Walks.class
})
public @interface RunningLives {}
