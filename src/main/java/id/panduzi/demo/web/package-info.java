/** What the demonstration adds to the pages. */
@NullMarked
package id.panduzi.demo.web;

import org.jspecify.annotations.NullMarked;
