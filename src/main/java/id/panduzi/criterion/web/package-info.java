/**
 * How decisions are written: {@link id.panduzi.criterion.web.DecisionAnswer} for systems, {@link
 * id.panduzi.criterion.web.DecisionCard} for people. What people read of numbers and days goes through {@link
 * id.panduzi.criterion.web.Wording}, what they type of facts through {@link id.panduzi.criterion.web.Typed}.
 */
@NamedInterface("web")
@NullMarked
package id.panduzi.criterion.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
