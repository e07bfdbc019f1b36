/** The pages of administration: {@code AgenciesPage} is where they begin, {@code AccountsPage} lists people. */
@NullMarked
package id.panduzi.administration.web;

import org.jspecify.annotations.NullMarked;
