package id.panduzi.sheet.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.EvidenceId;
import id.panduzi.evidence.Received;
import id.panduzi.proposal.Proposals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/evidence/{id}")
@Tag(name = "evidence", description = "Files handed in as evidence, and what was read in them")
class EvidenceApi {

    private final Proposals proposals;
    private final Evidence evidence;

    EvidenceApi(Proposals proposals, Evidence evidence) {
        this.proposals = proposals;
        this.evidence = evidence;
    }

    @GetMapping
    @Operation(summary = "What was received, and how far its reading has come")
    EvidenceAnswer find(@PathVariable UUID id, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn reader) {
        Received received = seen(id, reader);
        return EvidenceAnswer.of(received, evidence.reading(received.id()).state());
    }

    @GetMapping("/reading")
    @Operation(summary = "What was read in it")
    ReadingAnswer reading(@PathVariable UUID id, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn reader) {
        return ReadingAnswer.of(evidence.reading(seen(id, reader).id()));
    }

    /** To be saved, never to be shown: whatever it is, no browser may run it in our name. */
    @GetMapping("/content")
    @Operation(summary = "The bytes, as received")
    ResponseEntity<Resource> content(
            @PathVariable UUID id, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn reader) {
        Received received = seen(id, reader);
        return SavedFile.of(evidence.content(received.id()));
    }

    /** Whoever may not see the proposal does not learn that there is a file. */
    private Received seen(UUID id, SignedIn reader) {
        Received received = evidence.find(new EvidenceId(id));
        proposals.get(received.subject(), reader);
        return received;
    }
}
