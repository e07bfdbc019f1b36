/**
 * Commands: requests that change something, each done once however often it is sent. A controller takes a {@link
 * id.panduzi.command.Command} as a parameter and hands its act to {@link id.panduzi.command.Commands}, which opens the
 * act's transaction. Key and answer are stored in that transaction, so that there is never one without the other.
 */
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {"digest", "problem"})
@NullMarked
package id.panduzi.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
