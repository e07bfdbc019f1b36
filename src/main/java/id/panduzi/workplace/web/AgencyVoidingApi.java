package id.panduzi.workplace.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.SideExits;
import id.panduzi.proposal.Voiding;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "proposals")
class AgencyVoidingApi {

    private final Commands commands;
    private final SideExits exits;

    AgencyVoidingApi(Commands commands, SideExits exits) {
        this.commands = commands;
        this.exits = exits;
    }

    @PostMapping("/api/v1/agencies/{id}/void")
    @Operation(summary = "Voids all running proposals of an agency's season in one act; for the national side")
    Voided voidAll(
            @PathVariable String id,
            @RequestBody VoidingRequest request,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return commands.once(
                command, request, Voided.class, () -> new Voided(exits.voidAll(id, request.understood(), caller)));
    }

    /** @param voided numbers of the proposals that fell */
    record Voided(List<String> voided) {}

    /** Why they fall. */
    record VoidingRequest(
            @Schema(requiredMode = REQUIRED) @Nullable Integer year,
            @Schema(requiredMode = REQUIRED) @Nullable String decreeNumber,
            @Schema(requiredMode = REQUIRED) @Nullable String reason) {

        Voiding understood() {
            List<FieldError> errors = new ArrayList<>();
            Words words = new Words(errors);
            String decree = words.needed("decreeNumber", decreeNumber);
            String why = words.needed("reason", reason);
            if (year == null) {
                errors.add(FieldError.of("year", "required"));
            }
            if (!errors.isEmpty() || year == null) {
                throw new InvalidInput(errors);
            }
            return new Voiding(year, decree, why);
        }
    }
}
