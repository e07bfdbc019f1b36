package id.panduzi.whatif.web;

/** Cells of a file that spreadsheets open. */
final class Cells {

    /** What makes a spreadsheet take a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /** A text that a spreadsheet shows and never computes: an apostrophe stands before what would be a formula. */
    static String harmless(String text) {
        String begun = text.stripLeading();
        boolean computes = !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0;
        boolean hidden = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return computes || hidden ? "'" + text : text;
    }
}
