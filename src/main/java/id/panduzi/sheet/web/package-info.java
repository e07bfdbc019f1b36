/**
 * Worksheets and return rounds of a proposal over the API; who may see the proposal is asked first of all. Pages hand
 * files out as the API does: {@link id.panduzi.sheet.web.SavedFile}.
 */
@NamedInterface("web")
@NullMarked
package id.panduzi.sheet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
