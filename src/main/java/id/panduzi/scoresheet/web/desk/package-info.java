/** What lies before whoever opens a page of a proposal's worksheet or evidence: its sheets, their scores, addresses, words. */
@NullMarked
package id.panduzi.scoresheet.web.desk;

import org.jspecify.annotations.NullMarked;
