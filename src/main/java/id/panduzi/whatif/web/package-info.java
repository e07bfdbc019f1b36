/**
 * What rules would do, as people see it: {@code EffectPage} begins a trial, shows how far it is and what came out,
 * {@code LimitPage} answers while a limit is moved, {@code NamesDownload} gives all names as a file. {@code Tried} is what
 * an address of theirs names.
 */
@NullMarked
package id.panduzi.whatif.web;

import org.jspecify.annotations.NullMarked;
