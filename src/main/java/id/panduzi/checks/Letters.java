package id.panduzi.checks;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** One letter an agency and season for all the units it names: the same number is the same letter. */
@Component
class Letters {

    private final ProposalLetters letters;
    private final StoredChecks checks;
    private final Clock clock;

    Letters(ProposalLetters letters, StoredChecks checks, Clock clock) {
        this.letters = letters;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * The letter of that number, which says the same of all its proposals.
     *
     * @throws InvalidInput if another proposal came by it with another date or statement
     */
    LetterId file(Case proposal, Letter letter, SignedIn filer) {
        ProposalLetter filed = letters.lock(proposal.agency().id(), (short) proposal.year(), letter.number())
                .orElseGet(() -> letters.saveAndFlush(new ProposalLetter(proposal, letter, filer, clock.instant())));
        if (!filed.letter().equals(letter)) {
            correct(filed, proposal, letter);
        }
        return filed.id();
    }

    Letter get(LetterId id) {
        return letters.findById(id).orElseThrow(() -> new Absent("letter")).letter();
    }

    private void correct(ProposalLetter filed, Case proposal, Letter letter) {
        if (checks.isSharedBeyond(proposal.id(), filed.id())) {
            throw new InvalidInput(differences(filed.letter(), letter));
        }
        filed.correct(letter);
    }

    private static List<FieldError> differences(Letter filed, Letter letter) {
        List<FieldError> errors = new ArrayList<>();
        if (!filed.date().equals(letter.date())) {
            errors.add(FieldError.of(
                    "letterDate", "sameLetterOtherwise", filed.date().toString()));
        }
        if (!filed.sptjmNumber().equals(letter.sptjmNumber())) {
            errors.add(FieldError.of("sptjmNumber", "sameLetterOtherwise", filed.sptjmNumber()));
        }
        return errors;
    }
}
