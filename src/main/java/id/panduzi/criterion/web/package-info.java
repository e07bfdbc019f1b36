/** How the API writes decisions: one shape for every call that answers criterion by criterion. */
@NamedInterface("web")
@NullMarked
package id.panduzi.criterion.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
