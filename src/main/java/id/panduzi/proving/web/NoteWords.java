package id.panduzi.proving.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proof.Bound;
import id.panduzi.proof.Example;
import id.panduzi.proof.Note;
import java.util.List;
import java.util.stream.Collectors;

/** Notes in words, with the input they speak of and the rows to look at. */
record NoteWords(RowWords rows) {

    /**
     * What was found, once.
     *
     * @param example the input it speaks of; empty if none
     * @param rows to look at
     */
    record Said(String sentence, List<InputWords.Line> example, List<RowWords.Link> rows) {}

    Said say(Note note) {
        if (note instanceof Note.Gap gap) {
            return said(words().say("proof.gap"), note, gap.example());
        }
        if (note instanceof Note.Overlap overlap) {
            String sentence = words().say("proof.overlap", rows.name(overlap.one()), rows.name(overlap.other()));
            return said(sentence, note, overlap.example());
        }
        return new Said(sentence(note), List.of(), rows.links(note.rows()));
    }

    private Said said(String sentence, Note note, Example example) {
        return new Said(sentence, rows.inputs().lines(example), rows.links(note.rows()));
    }

    private String sentence(Note note) {
        if (note instanceof Note.NeverReached never) {
            return words().say("proof.neverReached", rows.name(never.row()), rows.names(never.by()));
        }
        if (note instanceof Note.NeverBinds never) {
            return words().say("proof.neverBinds", rows.name(never.row()), because(never));
        }
        if (note instanceof Note.OutsideScale outside) {
            return outside(outside);
        }
        if (note instanceof Note.NoFact missing) {
            return missing(missing);
        }
        return ofTheTable(note);
    }

    private String ofTheTable(Note note) {
        if (note instanceof Note.NoLimit broken) {
            String kind = broken.flaw().kind().name();
            return words().say("proof.noLimit." + kind, rows.name(broken.flaw().row()));
        }
        if (note instanceof Note.CutShort cut) {
            return words().say("proof.cutShort." + cut.what().name());
        }
        return words().say("proof.misshapen");
    }

    private String outside(Note.OutsideScale outside) {
        String column = outside.column().equals(ThresholdTable.VALUE)
                ? words().say("component.decision.required")
                : rows.inputs().about(outside.column());
        String key = "proof.outside." + outside.severity().name();
        return words().say(key, rows.name(outside.row()), column, outside.named());
    }

    private String missing(Note.NoFact missing) {
        String about = rows.inputs().about(missing.word());
        boolean known = rows.inputs().fact(missing.word()).isPresent();
        return missing.row()
                .map(row -> words().say(known ? "proof.noScore" : "proof.noFact", rows.name(row), about))
                .orElseGet(() -> words().say("proof.noColumn", about));
    }

    /** The arithmetic: {@code 15,75 (SPAK) + 2,50 (kinerja) = 18,25}. */
    private String because(Note.NeverBinds never) {
        if (never.bound() instanceof Bound.Parts parts) {
            String sum = parts.terms().stream().map(this::term).collect(Collectors.joining(" + "));
            return words().say("proof.because.parts", sum, points(parts.least()));
        }
        if (never.bound() instanceof Bound.Whole whole) {
            return words().say("proof.because.whole", term(whole.whole()), points(whole.rest()), points(whole.least()));
        }
        return words().say("proof.because.scale");
    }

    private String term(Bound.Term term) {
        return words().say("proof.term", points(term.points()), words().say(term.fact()));
    }

    private String points(ExactNumber number) {
        return words().plain(number.toPlain());
    }

    /** A criterion that is not asked of some: {@code Indeks RB (WBK, kementerian/lembaga)}. */
    String notAsked(Note.NotAsked missing) {
        Fact fact = missing.fact();
        if (!missing.asked()) {
            return words().say(fact);
        }
        return words().say("proof.notFor", words().say(fact), Whom.of(missing.whom(), words()));
    }

    String name(Row row) {
        return rows.name(row);
    }

    private Wording words() {
        return rows.words();
    }
}
