/**
 * What can stand beside a form, each in the words of its reader: one record for each template in {@code casework/panels}, and
 * what finds things to return.
 */
@NullMarked
package id.panduzi.casework.panel;

import org.jspecify.annotations.NullMarked;
