package id.panduzi.sheet.web;

import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.NewEvidence;
import id.panduzi.evidence.ReadingState;
import id.panduzi.evidence.Received;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.EvidenceGate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "evidence", description = "Files handed in as evidence, and what was read in them")
class UploadApi {

    private final Proposals proposals;
    private final Evidence evidence;
    private final EvidenceGate gate;
    private final Commands commands;

    UploadApi(Proposals proposals, Evidence evidence, EvidenceGate gate, Commands commands) {
        this.proposals = proposals;
        this.evidence = evidence;
        this.gate = gate;
        this.commands = commands;
    }

    /** Scope and role come first: nothing is read of what a stranger sends. */
    @PostMapping(path = "/api/v1/proposals/{number}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Receives a file; it is read soon after",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = UploadForm.class))))
    EvidenceAnswer receive(
            @PathVariable String number,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn uploader) {
        Case proposal = proposals.get(number, uploader);
        EvidenceGate.requireHand(uploader);
        command.requireVersion(proposal.version(), proposal.stage().key());
        Upload upload = UploadReading.read(request, evidence.largest(), evidence::keep);
        NewEvidence what = describe(upload, proposal, uploader);
        return commands.once(command, upload.said(), EvidenceAnswer.class, () -> {
            Received received = gate.receive(proposal, what, upload.file());
            // Also where the same bytes were read long ago: else it would tell that somebody has them.
            return EvidenceAnswer.of(received, ReadingState.PENDING);
        });
    }

    private NewEvidence describe(Upload upload, Case proposal, SignedIn uploader) {
        Upload.Understood understood = upload.in(proposals.rulesetOf(proposal).worksheet());
        return new NewEvidence(
                proposal.number(),
                proposal.stage().key(),
                proposal.ruleset().toString(),
                upload.name(),
                understood.kind(),
                understood.items(),
                uploader);
    }

    /**
     * The parts of the body.
     *
     * @param items worksheet codes or national ids
     * @param kind one of the document kinds
     */
    record UploadForm(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
            String file,

            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            List<String> items,

            @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
            String kind) {}
}
