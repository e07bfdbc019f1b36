/**
 * What a task asks, as a page shows it. {@link id.panduzi.casework.asked.Answers} is what stands in the fields, by name as
 * {@code returns[0].item}; {@link id.panduzi.casework.asked.Asking} shows a form with it, {@link
 * id.panduzi.casework.asked.AnswerTree} hands it on. {@link id.panduzi.casework.asked.Shape} is what a kind of task knows of
 * its fields beyond their form: people to choose from, criteria to go through one by one.
 */
@NullMarked
package id.panduzi.casework.asked;

import org.jspecify.annotations.NullMarked;
