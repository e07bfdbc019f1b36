/** The home page, the model of the layout, and the description of the API for programs. */
@NullMarked
package id.panduzi.workplace.web;

import org.jspecify.annotations.NullMarked;
