package id.panduzi.workplace.web;

import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.SideExits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/proposals")
@Tag(name = "proposals", description = "Proposals that the caller sees")
class ProposalsApi {

    private static final int MOST = 200;

    private final Commands commands;
    private final Proposals proposals;
    private final ProposalLists lists;
    private final SideExits exits;
    private final Dossiers dossiers;

    ProposalsApi(Commands commands, Proposals proposals, ProposalLists lists, SideExits exits, Dossiers dossiers) {
        this.commands = commands;
        this.proposals = proposals;
        this.lists = lists;
        this.exits = exits;
        this.dossiers = dossiers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens a proposal; for operators and heads of units, and secretariats")
    ProposalAnswer open(
            @RequestBody OpeningRequest wanted,
            Command command,
            Locale locale,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return commands.once(
                command,
                wanted,
                ProposalAnswer.class,
                () -> dossiers.of(proposals.open(wanted.understood(), caller), locale));
    }

    @GetMapping
    @Operation(summary = "Lists proposals, newest first")
    Listing list(
            @ParameterObject ProposalQuery query,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
            @RequestParam(defaultValue = "") String cursor,
            Locale locale,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        List<Case> found = lists.list(query.filter(), cursor, size + 1, caller);
        List<Case> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? page.get(page.size() - 1).number() : null;
        return new Listing(dossiers.of(page, locale), next);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One proposal, with every task that is open")
    ProposalAnswer one(
            @PathVariable String number,
            Locale locale,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return dossiers.of(proposals.get(number, caller), locale);
    }

    @GetMapping("/{number}/timeline")
    @Operation(summary = "Every act, oldest first, each with its hash")
    TimelineAnswer timeline(
            @PathVariable String number,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
            @RequestParam(defaultValue = "0") @Min(0) long cursor,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return dossiers.timeline(proposals.get(number, caller), cursor, size);
    }

    @GetMapping("/{number}/decisions")
    @Operation(summary = "Every decision with its inputs, limits and rules, oldest first")
    Decisions decisions(
            @PathVariable String number, @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return new Decisions(dossiers.decisions(proposals.get(number, caller)), null);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Takes a running proposal back; for unit and agency")
    ProposalAnswer withdraw(
            @PathVariable String number,
            @RequestBody ReasonRequest request,
            Command command,
            Locale locale,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return commands.once(command, request, ProposalAnswer.class, () -> {
            Case asked = proposals.get(number, caller);
            command.requireVersion(asked.version(), asked.stage().key());
            return dossiers.of(exits.withdraw(number, request.understood(), caller), locale);
        });
    }

    /** @param next the cursor of the next page; null on the last */
    record Listing(List<ProposalAnswer> items, @Nullable String next) {}

    /** @param next always null: a proposal has few decisions */
    record Decisions(List<DecisionRecord> items, @Nullable String next) {}
}
