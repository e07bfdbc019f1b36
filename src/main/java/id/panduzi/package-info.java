/** Pandu ZI: one package per subject; each says in its own paragraph what it owns. */
@NullMarked
package id.panduzi;

import org.jspecify.annotations.NullMarked;
