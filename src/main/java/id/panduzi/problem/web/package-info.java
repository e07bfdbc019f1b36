/**
 * Refusals as callers see them. {@code ApiExceptions} catches what a request under {@code /api} throws, {@code
 * Explanations} says which problem that is, {@code Problems} writes it as RFC 9457 JSON in the caller's language. To
 * give a refusal a new kind of answer, add a constant to {@code ProblemKind} and its two messages, then a line in {@code
 * Explanations}. {@code PageExceptions} and {@code ErrorPages} do the same for people; {@code BodyLimit} and {@code StrictJson} are the door that
 * request bodies come through; {@code UploadParts} reads those with files in them.
 */
@NamedInterface("web")
@NullMarked
package id.panduzi.problem.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
