/** The pages: {@code HomePage}, {@code TasksPage}, {@code ProposalsPage}, {@code OpeningPage}, and the rows they show. */
@NullMarked
package id.panduzi.worklist.web;

import org.jspecify.annotations.NullMarked;
