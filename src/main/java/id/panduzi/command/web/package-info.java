/**
 * How a request becomes a command: {@code CommandArguments} reads its headers for every controller method that takes a
 * {@link id.panduzi.command.Command}, {@code DescribedCommands} names those headers in the OpenAPI description.
 */
@NullMarked
package id.panduzi.command.web;

import org.jspecify.annotations.NullMarked;
