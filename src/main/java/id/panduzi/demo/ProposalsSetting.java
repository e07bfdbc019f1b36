package id.panduzi.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the demonstration begins with proposals at every stage, prefix {@code panduzi.demo}.
 *
 * @param enabled as in {@link id.panduzi.directory.DemoMode}: whoever acts in the proposals exists only then
 * @param proposals off unless somebody turns it on; what is there already is left alone
 */
@ConfigurationProperties("panduzi.demo")
record ProposalsSetting(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("false") boolean proposals) {

    ProposalsSetting {
        if (proposals && !enabled) {
            throw new IllegalArgumentException("panduzi.demo.proposals needs panduzi.demo.enabled");
        }
    }
}
