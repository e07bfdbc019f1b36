package id.panduzi.award.web;

import id.panduzi.award.Monitoring;
import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "monitoring", description = "Whether a unit still deserves its title")
class MaladministrationApi {

    private final Monitoring monitoring;
    private final Proposals proposals;
    private final Commands commands;

    MaladministrationApi(Monitoring monitoring, Proposals proposals, Commands commands) {
        this.monitoring = monitoring;
        this.proposals = proposals;
        this.commands = commands;
    }

    @PostMapping("/api/v1/proposals/{number}/maladministration")
    @Operation(summary = "Says that maladministration is proven: revocation of the title is to be decided now")
    Answer prove(
            @PathVariable String number,
            @RequestBody ProvenMaladministration request,
            Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        return commands.once(command, request, Answer.class, () -> {
            Case proposal = proposals.get(number, caller);
            command.requireVersion(proposal.version(), proposal.stage().key());
            return Answer.of(monitoring.maladministrationProven(number, request.stated(), caller));
        });
    }

    /** Where the proposal stands now. */
    record Answer(String proposal, String stage, String status, long version) {

        static Answer of(Case proposal) {
            return new Answer(
                    proposal.number(), proposal.stage().key(), proposal.status().key(), proposal.version());
        }
    }
}
