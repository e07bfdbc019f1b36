package id.panduzi.scoresheet.web.filing;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.KeptFile;
import id.panduzi.evidence.NewEvidence;
import id.panduzi.evidence.Received;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.EvidenceGate;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes files in one by one, each an act of its own, and says of each by its name what became of it. */
@Component
class Receipts {

    private final Proposals proposals;
    private final Evidence evidence;
    private final EvidenceGate gate;
    private final MessageSource messages;

    Receipts(Proposals proposals, Evidence evidence, EvidenceGate gate, MessageSource messages) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.gate = gate;
        this.messages = messages;
    }

    /**
     * What became of a file.
     *
     * @param url of its page; blank if it was refused
     */
    record Receipt(String name, String url, String message) implements Serializable {

        public boolean isRefused() {
            return url.isEmpty();
        }
    }

    /** In the order of the form. */
    List<Receipt> take(Case proposal, HandedIn form, SignedIn uploader, Wording words) {
        return form.files().stream()
                .map(part -> part.kept()
                        .map(kept -> take(proposal, form, part, kept, uploader, words))
                        .orElseGet(() -> refused(part, part.refused().orElseThrow(), words)))
                .toList();
    }

    private Receipt take(
            Case proposal, HandedIn form, HandedIn.Part part, KeptFile kept, SignedIn uploader, Wording words) {
        try {
            return take(proposal, describe(proposal, form, part, uploader), part, kept, words);
        } catch (InvalidInput wrong) {
            return refused(part, wrong.errors().get(0), words);
        } catch (Conflict locked) {
            List<FieldError> named = locked.errors();
            return refused(part, named.isEmpty() ? FieldError.of("file", "notNow") : named.get(0), words);
        }
    }

    private Receipt take(Case proposal, NewEvidence what, HandedIn.Part part, KeptFile kept, Wording words) {
        Optional<Received> same = same(proposal, kept);
        if (same.filter(file -> file.items().containsAll(what.items())).isPresent()) {
            return receipt(
                    part.name(),
                    same.get(),
                    words.say("sheet.file.known", same.get().name()));
        }
        Received received = gate.receive(proposal, what, kept);
        String said = same.map(file -> words.say("sheet.file.same", file.name()))
                .orElseGet(() -> words.say("sheet.file.received"));
        return receipt(part.name(), received, said);
    }

    private Optional<Received> same(Case proposal, KeptFile kept) {
        return evidence.of(proposal.number()).stream()
                .filter(file -> file.sha256().equals(kept.sha256()))
                .findFirst();
    }

    private NewEvidence describe(Case proposal, HandedIn form, HandedIn.Part part, SignedIn uploader) {
        Worksheet worksheet = proposals.rulesetOf(proposal).worksheet();
        List<String> codes =
                form.items().stream().map(sent -> code(worksheet, sent)).toList();
        return new NewEvidence(
                proposal.number(),
                proposal.stage().key(),
                proposal.ruleset().toString(),
                part.name(),
                form.kind().isEmpty() ? Optional.empty() : Optional.of(DocumentKind.of(form.kind())),
                codes,
                uploader);
    }

    private static String code(Worksheet worksheet, String sent) {
        return worksheet
                .item(sent)
                .map(Item::code)
                .orElseThrow(() -> new InvalidInput(FieldError.of("items", "unknownItem", sent)));
    }

    private static Receipt receipt(String name, Received received, String message) {
        return new Receipt(name, EvidenceList.url(received.id()), message);
    }

    private Receipt refused(HandedIn.Part part, FieldError error, Wording words) {
        FieldError inWords = words.inWords(error);
        return new Receipt(
                part.name(),
                "",
                messages.getMessage(
                        "error." + inWords.code(), inWords.arguments().toArray(), words.locale()));
    }
}
