/**
 * How fast a table answers, beside its rivals, in one run: {@code mvn verify -Pbench}. Not part of the product. All
 * rivals get the same questions, in the form that suits each best and made beforehand; {@link
 * id.panduzi.bench.AwardTableBench} does not start before all agree on all of them.
 */
@NullMarked
package id.panduzi.bench;

import org.jspecify.annotations.NullMarked;
