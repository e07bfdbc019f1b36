package id.panduzi.checks.web;

import id.panduzi.checks.Claims;
import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.directory.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "claims", description = "What agencies and units claim for the eligibility criteria of their level")
class ClaimsApi {

    private static final String WHOLE = "Claims are replaced as a whole: a criterion that is left out, or null, is"
            + " claimed no longer. If-Match takes the version of the claims, 0 before the first.";

    private final Claims claims;
    private final Commands commands;

    ClaimsApi(Claims claims, Commands commands) {
        this.claims = claims;
        this.commands = commands;
    }

    @GetMapping("/agencies/{id}/claims/{year}")
    @Operation(summary = "What an agency claims for a season")
    ClaimsAnswer ofAgency(
            @PathVariable String id,
            @PathVariable int year,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return ClaimsAnswer.of(claims.ofAgency(id, year, caller));
    }

    @PutMapping("/agencies/{id}/claims/{year}")
    @Operation(summary = "Replaces what an agency claims for a season", description = WHOLE)
    ClaimsAnswer claimForAgency(
            @PathVariable String id,
            @PathVariable int year,
            @RequestBody ClaimsRequest request,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return commands.once(
                command,
                request,
                ClaimsAnswer.class,
                () -> ClaimsAnswer.of(
                        claims.replace(id, year, request.understood(), command.expectedVersion(), caller)));
    }

    @GetMapping("/proposals/{number}/claims")
    @Operation(summary = "What a unit claims for a proposal")
    ClaimsAnswer ofProposal(
            @PathVariable String number, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return ClaimsAnswer.of(claims.ofProposal(number, caller));
    }

    @PutMapping("/proposals/{number}/claims")
    @Operation(
            summary = "Replaces what a unit claims for a proposal",
            description = WHOLE + " Closed once the checks of the proposal are decided.")
    ClaimsAnswer claimForUnit(
            @PathVariable String number,
            @RequestBody ClaimsRequest request,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return commands.once(
                command,
                request,
                ClaimsAnswer.class,
                () -> ClaimsAnswer.of(claims.replace(number, request.understood(), command.expectedVersion(), caller)));
    }
}
