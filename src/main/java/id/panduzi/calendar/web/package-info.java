/** How pages say days and moments: templates call the bean {@code dates}. */
@NullMarked
package id.panduzi.calendar.web;

import org.jspecify.annotations.NullMarked;
