package id.panduzi.sheet.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.EvidenceId;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.ItemChange;
import id.panduzi.sheet.ResponseKind;
import id.panduzi.sheet.ReturnReason;
import id.panduzi.sheet.ReturnResponse;
import id.panduzi.sheet.ReturnRound;
import id.panduzi.sheet.Returns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "returns", description = "What evaluators sent back to the unit")
class ReturnsApi {

    private final Proposals proposals;
    private final Returns returns;
    private final MessageSource messages;

    ReturnsApi(Proposals proposals, Returns returns, MessageSource messages) {
        this.proposals = proposals;
        this.returns = returns;
        this.messages = messages;
    }

    @GetMapping("/api/v1/proposals/{number}/returns")
    @Operation(summary = "Lists the return rounds, the first one first, with responses and with what changed")
    RoundsAnswer list(
            @PathVariable String number,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn reader,
            Locale locale) {
        List<ReturnRound> rounds = returns.rounds(proposals.get(number, reader).id());
        Function<ReturnReason, String> words =
                reason -> messages.getMessage("ReturnReason." + reason.name(), null, locale);
        return new RoundsAnswer(
                rounds.stream().map(round -> RoundAnswer.of(round, words)).toList());
    }

    /** All rounds of a proposal. */
    record RoundsAnswer(List<RoundAnswer> items) {}

    /**
     * A round.
     *
     * @param asker the level of whoever asks
     * @param answeredAt null while the unit is at it
     */
    record RoundAnswer(
            int number,
            String asker,
            Instant openedAt,
            String openedBy,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            List<AskedAnswer> items,
            List<ChangeAnswer> changes) {

        static RoundAnswer of(ReturnRound round, Function<ReturnReason, String> words) {
            return new RoundAnswer(
                    round.number(),
                    round.asker().key(),
                    round.openedAt(),
                    round.openedBy(),
                    round.answeredAt().orElse(null),
                    round.answeredBy().orElse(null),
                    round.items().stream()
                            .map(asked -> AskedAnswer.of(asked, words))
                            .toList(),
                    round.changes().stream().map(ChangeAnswer::of).toList());
        }
    }

    /**
     * What was sent back.
     *
     * @param response {@code changed}, {@code explained} or {@code disputed}; null until it is answered
     * @param changed whether something about it was found changed, whatever the response says
     */
    record AskedAnswer(
            String item,
            String reason,
            String reasonLabel,
            String text,
            @Nullable String response,
            @Nullable String responseText,
            boolean changed) {

        static AskedAnswer of(ReturnRound.Asked asked, Function<ReturnReason, String> words) {
            return new AskedAnswer(
                    asked.item(),
                    asked.reason().name(),
                    words.apply(asked.reason()),
                    asked.text(),
                    asked.response()
                            .map(ReturnResponse::kind)
                            .map(ResponseKind::key)
                            .orElse(null),
                    asked.response().map(ReturnResponse::text).orElse(null),
                    asked.changed());
        }
    }

    /** What the unit changed, asked for or not. */
    record ChangeAnswer(
            String item,
            boolean asked,
            @Nullable String before,
            @Nullable String after,
            List<UUID> evidence) {

        static ChangeAnswer of(ItemChange change) {
            return new ChangeAnswer(
                    change.item(),
                    change.asked(),
                    change.before().orElse(null),
                    change.after().orElse(null),
                    change.evidence().stream().map(EvidenceId::value).toList());
        }
    }
}
