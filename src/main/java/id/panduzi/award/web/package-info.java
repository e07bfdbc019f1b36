/**
 * What anybody may see of awards without signing in ({@code RegisterApi}), and how the national side says that
 * maladministration is proven in a unit that holds one.
 */
@NullMarked
package id.panduzi.award.web;

import org.jspecify.annotations.NullMarked;
