/**
 * Claims over the API. {@code ClaimsApi} reads and replaces them; the acts of the checks themselves are tasks, which have
 * their own API.
 */
@NullMarked
package id.panduzi.checks.web;

import org.jspecify.annotations.NullMarked;
