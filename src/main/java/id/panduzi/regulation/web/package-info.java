/**
 * Rulesets as others read them: what is in force, what it says, and what follows from facts. {@code RulesetsApi} answers
 * systems in the notation of the tables; for people {@code RulesPage}, {@code RuleTablePage} and {@code ComparisonPage}
 * say the same tables in words: {@code LimitWords} the limits, {@code Conditions} the other cells.
 */
@NamedInterface("web")
@NullMarked
package id.panduzi.regulation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
