package id.panduzi.proving.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.web.Wording;
import id.panduzi.proof.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Units by award and kind of agency, in as few words as will do. */
final class Whom {

    private Whom() {}

    static String of(Set<Note.Whom> units, Wording words) {
        List<String> named = new ArrayList<>();
        for (Award award : Award.values()) {
            List<AgencyKind> kinds = Arrays.stream(AgencyKind.values())
                    .filter(kind -> units.contains(new Note.Whom(award, kind)))
                    .toList();
            if (kinds.size() == AgencyKind.values().length) {
                named.add(award.name());
            } else {
                kinds.forEach(kind -> named.add(words.say("rules.column", award.name(), words.say(kind))));
            }
        }
        return String.join("; ", named);
    }
}
