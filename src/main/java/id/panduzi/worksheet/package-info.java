/**
 * The evaluation worksheet (LKE) and its arithmetic. A worksheet is data: {@code bpmn/rules/<ruleset>/lke.csv}, one row
 * an item; {@link id.panduzi.worksheet.Worksheet#read} refuses a damaged file, {@code worksheet.answers(…)} refuses
 * wrong answers, {@code answers.score(…)} gives the exact {@link id.panduzi.worksheet.Scorecard}. To change what the law
 * asks, change the file; to add a kind of answer, start at {@link id.panduzi.worksheet.AnswerType}; to add a percentage,
 * at the formula grammar. Nothing here knows proposals, persons or the engine.
 */
@ApplicationModule(
        displayName = "Worksheets",
        allowedDependencies = {"exact", "problem"})
@NullMarked
package id.panduzi.worksheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
