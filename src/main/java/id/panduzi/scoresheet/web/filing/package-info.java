/**
 * Pages of evidence: its list, handing in more of it, and one file of it. A form with files is read as it comes in, after
 * scope and role are checked, and each of its files is an act of its own.
 */
@NullMarked
package id.panduzi.scoresheet.web.filing;

import org.jspecify.annotations.NullMarked;
