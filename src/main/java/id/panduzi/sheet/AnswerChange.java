package id.panduzi.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes at an item.
 *
 * @param item worksheet code or national id
 * @param answer text or number; blank takes the answer back; null leaves it as it is
 * @param note blank takes the note back; null leaves it as it is
 */
public record AnswerChange(
        String item, @Nullable Object answer, @Nullable String note) {

    public static AnswerChange of(String item, Object answer) {
        return new AnswerChange(item, answer, null);
    }

    public static AnswerChange cleared(String item) {
        return new AnswerChange(item, "", null);
    }
}
