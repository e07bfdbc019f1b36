/** Pages of worksheet and evidence. Who may see the proposal is asked first; everything else is the facades' to refuse. */
@NullMarked
package id.panduzi.scoresheet.web;

import org.jspecify.annotations.NullMarked;
