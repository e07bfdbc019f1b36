package id.panduzi.workplace.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import id.panduzi.assessment.web.shown.Standing;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.criterion.web.DecisionAnswer;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SeenScores;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "proposals")
class RehearsalsApi {

    private final Proposals proposals;
    private final Rulesets rulesets;
    private final ProposalChecks checks;
    private final SeenScores scores;
    private final MessageSource messages;

    RehearsalsApi(
            Proposals proposals, Rulesets rulesets, ProposalChecks checks, SeenScores scores, MessageSource messages) {
        this.proposals = proposals;
        this.rulesets = rulesets;
        this.checks = checks;
        this.scores = scores;
        this.messages = messages;
    }

    @PostMapping("/api/v1/rehearsals")
    @Operation(summary = "Unofficial checks and minimums of a proposal on its current figures; changes nothing")
    RehearsalAnswer rehearse(
            @RequestBody RehearsalRequest request,
            Locale locale,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn caller) {
        if (request.proposal() == null || request.proposal().isBlank()) {
            throw new InvalidInput(FieldError.of("proposal", "required"));
        }
        Case proposal = proposals.get(request.proposal(), caller);
        Ruleset ruleset = request.tag() == null ? proposals.rulesetOf(proposal) : rulesets.offered(request.tag());
        UnaryOperator<String> words = key -> messages.getMessage(key, null, locale);
        SeenScores.Basis basis = scores.of(proposal.under(ruleset.tag()), caller);
        return new RehearsalAnswer(
                ruleset.tag().toString(),
                basis.level().map(Level::key).orElse("effective"),
                DecisionAnswer.of(checks.rehearse(proposal, ruleset), words),
                DecisionAnswer.of(Standing.of(basis.scored(), proposal.award()).shown(), words));
    }

    /**
     * What to rehearse.
     *
     * @param proposal its number
     * @param tag of other rules than its own
     */
    record RehearsalRequest(
            @Schema(requiredMode = REQUIRED) @Nullable String proposal,
            @Nullable String tag) {}

    /**
     * Both as {@code evaluate} answers them, and as the page of the same proposal shows them to the caller.
     *
     * @param basis whose scores: {@code effective}, or the last level that the caller sees
     */
    record RehearsalAnswer(String tag, String basis, DecisionAnswer eligibility, DecisionAnswer award) {}
}
