package id.panduzi.attestation.web;

import id.panduzi.attestation.Attestations;
import id.panduzi.directory.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "proposals")
class RecordsApi {

    private final Attestations attestations;

    RecordsApi(Attestations attestations) {
        this.attestations = attestations;
    }

    /** Byte by byte as it was signed. */
    @GetMapping("/api/v1/proposals/{number}/decisions/{sequence}/record")
    @Operation(summary = "One decision as a signed document that verifies by itself; keep its bytes as they are")
    @ApiResponse(
            responseCode = "200",
            description = "Canonical JSON: names sorted, no white space, numbers as text",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema =
                                    @Schema(
                                            types = "object",
                                            additionalProperties = Schema.AdditionalPropertiesValue.TRUE)))
    ResponseEntity<byte[]> record(
            @PathVariable String number,
            @PathVariable int sequence,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(attestations.record(number, sequence, caller));
    }
}
