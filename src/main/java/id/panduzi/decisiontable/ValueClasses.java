package id.panduzi.decisiontable;

import org.jspecify.annotations.Nullable;

/** The values of one input column, put together by the rows they match. */
sealed interface ValueClasses permits NumberClasses, WordClasses {

    /** The code of a value: {@link CompiledTable#UNKNOWN} of null, {@link CompiledTable#UNNAMED} of what no cell names. */
    long code(@Nullable Object value);

    /** The rows that a value matches, as bits, lowest row in the lowest bit of the first word; not to be changed. */
    long[] rows(long code);

    /** The first word of {@link #rows}. */
    long firstRows(long code);
}
