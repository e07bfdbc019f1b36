package id.panduzi.directory;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When sign-in is locked after failures, prefix {@code panduzi.sign-in} (ADR 0017).
 *
 * @param failures with one username from one address within the window, which lock that pair
 * @param failuresAnywhere with one username from all addresses, which lock it for addresses it never came from
 * @param window in which failures are counted
 * @param lock how long a lock lasts
 * @param familiarDays for how long an address counts as one that a username comes from
 */
@Validated
@ConfigurationProperties("panduzi.sign-in")
record SignInSettings(
        @DefaultValue("10") @Min(3) @Max(100) int failures,
        @DefaultValue("100") @Min(3) @Max(10_000) int failuresAnywhere,
        @DefaultValue("15m") Duration window,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("90") @Min(0) @Max(3650) int familiarDays) {

    @AssertTrue(message = "panduzi.sign-in.window and lock must be at least a second") boolean isTimeLongEnough() {
        return window.toSeconds() > 0 && lock.toSeconds() > 0;
    }

    @AssertTrue(message = "panduzi.sign-in.failures-anywhere must not be less than failures") boolean isAnywhereMore() {
        return failuresAnywhere >= failures;
    }
}
