/** Rulesets over the API: what is in force, what it says, and what follows from facts. */
@NullMarked
package id.panduzi.regulation.web;

import org.jspecify.annotations.NullMarked;
