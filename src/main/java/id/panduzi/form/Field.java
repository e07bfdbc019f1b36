package id.panduzi.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fill in, and its limits. Fields never change; each word about one gives a new one:
 * {@code Field.date("declaredOn").required().notInFuture()}. What is not {@link #required()} may be left out, or blank,
 * which is the same.
 */
public final class Field implements Cloneable {

    /** Characters of a text. */
    public static final int LONGEST_TEXT = 200;

    /** Characters of a long text: a note, a reason. */
    public static final int LONGEST_LONG_TEXT = 4000;

    private final String name;
    private final FieldType type;
    private String label;
    private boolean required;
    private List<String> options = List.of();
    private List<Field> columns = List.of();
    private @Nullable Long min;
    private @Nullable Long max;
    private boolean pastAllowed = true;
    private boolean futureAllowed = true;
    private @Nullable Pattern pattern;
    private @Nullable String distinctBy;

    private Field(String name, FieldType type) {
        this.name = name;
        this.type = type;
        this.label = "field." + name;
    }

    /** A line of at most {@value #LONGEST_TEXT} characters. */
    public static Field text(String name) {
        return new Field(name, FieldType.TEXT).between(1, LONGEST_TEXT);
    }

    /** Paragraphs of at most {@value #LONGEST_LONG_TEXT} characters. */
    public static Field longText(String name) {
        return new Field(name, FieldType.LONG_TEXT).between(1, LONGEST_LONG_TEXT);
    }

    public static Field date(String name) {
        return new Field(name, FieldType.DATE);
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public static Field whole(String name, long min, long max) {
        return new Field(name, FieldType.WHOLE).between(min, max);
    }

    /** A decimal from {@code min} to {@code max}, both included, kept digit by digit. */
    public static Field decimal(String name, long min, long max) {
        return new Field(name, FieldType.DECIMAL).between(min, max);
    }

    public static Field yesNo(String name) {
        return new Field(name, FieldType.YES_NO);
    }

    /** Has to be sent, and has to be true. */
    public static Field confirmed(String name) {
        return new Field(name, FieldType.CONFIRMED).required();
    }

    public static Field choice(String name, String... options) {
        return new Field(name, FieldType.CHOICE).with(copy -> copy.options = List.of(options));
    }

    public static Field rows(String name, Field... columns) {
        return new Field(name, FieldType.ROWS).with(copy -> copy.columns = List.of(columns));
    }

    public static Field group(String name, Field... columns) {
        return new Field(name, FieldType.GROUP).with(copy -> copy.columns = List.of(columns));
    }

    /** Lines that differ from each other, as names of people. */
    public static Field texts(String name) {
        return new Field(name, FieldType.TEXTS);
    }

    /** Must be sent; of rows and texts at least one. */
    public Field required() {
        return with(copy -> copy.required = true);
    }

    /** Of rows or texts; required with it. */
    public Field atLeast(int rows) {
        return required().with(copy -> copy.min = (long) rows);
    }

    /** No two rows say the same in this column. */
    public Field distinctBy(String column) {
        return with(copy -> copy.distinctBy = column);
    }

    /** For the date of something done. */
    public Field notInFuture() {
        return with(copy -> copy.futureAllowed = false);
    }

    /** For the date of something planned. */
    public Field notInPast() {
        return with(copy -> copy.pastAllowed = false);
    }

    /** For a text that must match as a whole. */
    public Field matching(String expression) {
        return with(copy -> copy.pattern = Pattern.compile(expression));
    }

    public Field atMost(int characters) {
        return with(copy -> copy.max = (long) characters);
    }

    /** Shown as this message instead of {@code field.<name>}. */
    public Field label(String key) {
        return with(copy -> copy.label = key);
    }

    private Field between(long least, long most) {
        return with(copy -> {
            copy.min = least;
            copy.max = most;
        });
    }

    private Field with(Consumer<Field> change) {
        try {
            Field copy = (Field) clone();
            change.accept(copy);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String name() {
        return name;
    }

    public FieldType type() {
        return type;
    }

    /** Key of the message that names it. */
    public String label() {
        return label;
    }

    public boolean isRequired() {
        return required;
    }

    /** The words a choice knows. */
    public List<String> options() {
        return options;
    }

    /** The fields of each row, or of the group. */
    public List<Field> columns() {
        return columns;
    }

    /** The smallest number, the fewest characters, or the fewest rows. */
    public OptionalLong min() {
        return min == null ? OptionalLong.empty() : OptionalLong.of(min);
    }

    /** The largest number, or the most characters. */
    public OptionalLong max() {
        return max == null ? OptionalLong.empty() : OptionalLong.of(max);
    }

    boolean isPastAllowed() {
        return pastAllowed;
    }

    boolean isFutureAllowed() {
        return futureAllowed;
    }

    Optional<Pattern> pattern() {
        return Optional.ofNullable(pattern);
    }

    Optional<String> distinctBy() {
        return Optional.ofNullable(distinctBy);
    }
}
