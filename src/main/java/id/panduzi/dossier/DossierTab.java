package id.panduzi.dossier;

import java.util.Locale;

/** The parts of a dossier, in their order; shown as the message {@code DossierTab.<CONSTANT>}. */
public enum DossierTab {
    SUMMARY,
    DECLARATION,
    WORKSHEET,
    CHECKS,
    EVIDENCE,
    EXTERNAL,
    VISIT,
    DECISION,
    TIMELINE,
    DIAGRAM;

    /** As templates name it: {@code timeline}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is. */
    public String of(String number) {
        String proposal = "/proposals/" + number;
        return this == SUMMARY ? proposal : proposal + "/" + key();
    }
}
