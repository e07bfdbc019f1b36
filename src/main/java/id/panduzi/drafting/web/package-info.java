/**
 * Drafts on pages and over the API. {@code DraftPage} shows one at a glance, {@code TablePage} its tables row by row,
 * {@code RowPage} one row as a form in the scale of its fact, {@code FilePage} takes files of other tools. Modules above
 * add their tab to {@code templates/drafting/draft-nav.html} and begin their pages with {@link
 * id.panduzi.drafting.web.DraftHead}.
 */
@NamedInterface("web")
@NullMarked
package id.panduzi.drafting.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
