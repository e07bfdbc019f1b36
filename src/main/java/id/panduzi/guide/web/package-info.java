/** The guide's pages and pictures. */
@NullMarked
package id.panduzi.guide.web;

import org.jspecify.annotations.NullMarked;
