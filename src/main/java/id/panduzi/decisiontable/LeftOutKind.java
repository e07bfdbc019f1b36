package id.panduzi.decisiontable;

/** What files of other tools hold that says nothing about the rules. */
public enum LeftOutKind {
    /** Boxes and lines of a diagram. */
    DRAWING,
    /** How wide columns are shown. */
    WIDTHS,
    /** Which tool it was, and for which engine. */
    TOOL,
    /** Ids of what is no row: we give our own. */
    IDS,
    /** Names and labels that no rule reads. */
    NAMES,
    /** What a decision says of itself in words. */
    DESCRIPTION,
    /** Remarks in the file. */
    COMMENTS,
    /** A name for the whole result. */
    RESULT,
    /** That the language is FEEL, which goes without saying. */
    LANGUAGE,
    /** Types under other names. */
    TYPES,
    /** How long the engine keeps its notes. */
    HISTORY,
    /** Another version of DMN, which says the same. */
    VERSION,
    /** Settings without any effect. */
    OTHER
}
