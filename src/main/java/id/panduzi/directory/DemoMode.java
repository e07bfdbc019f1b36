package id.panduzi.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this is a demonstration, prefix {@code panduzi.demo}. Demo accounts have a password that everybody can read;
 * they exist and sign in only while this is on.
 *
 * @param enabled off unless somebody turns it on
 */
@ConfigurationProperties("panduzi.demo")
public record DemoMode(@DefaultValue("false") boolean enabled) {

    /** The password of every demo account. */
    public static final String PASSWORD = "pandu-demo";
}
