package id.panduzi.sheet.web;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.assessment.Scored;
import id.panduzi.assessment.web.score.ScoreAnswer;
import id.panduzi.command.Command;
import id.panduzi.command.Commands;
import id.panduzi.criterion.web.WireFacts;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.sheet.Sheets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/proposals/{number}/worksheets/{level}")
@Tag(name = "worksheets", description = "Worksheets of a proposal, one a level")
class SheetsApi {

    private static final String EFFECTIVE = "effective";

    private final Proposals proposals;
    private final Sheets sheets;
    private final SheetScores scores;
    private final Commands commands;
    private final MessageSource messages;

    SheetsApi(Proposals proposals, Sheets sheets, SheetScores scores, Commands commands, MessageSource messages) {
        this.proposals = proposals;
        this.sheets = sheets;
        this.scores = scores;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "A level's worksheet: every row with answer, note, evidence and lock")
    SheetAnswer read(
            @PathVariable String number,
            @PathVariable String level,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn reader) {
        Case proposal = proposals.get(number, reader);
        return SheetAnswer.of(number, sheets.read(proposal, known(level), reader));
    }

    @PutMapping("/answers")
    @Operation(summary = "Writes answers and notes, all or none of them; what is not listed stays")
    SheetAnswer put(
            @PathVariable String number,
            @PathVariable String level,
            @RequestBody AnswersRequest request,
            @Parameter(hidden = true) Command command,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn writer) {
        Case proposal = proposals.get(number, writer);
        Level known = known(level);
        return commands.once(
                command,
                request,
                SheetAnswer.class,
                () -> SheetAnswer.of(
                        number, sheets.put(proposal, known, request.changes(), command.expectedVersion(), writer)));
    }

    @GetMapping("/score")
    @Operation(summary = "What a level's answers score, or the effective ones")
    ScoreAnswer score(
            @PathVariable String number,
            @PathVariable String level,
            @AuthenticationPrincipal @Parameter(hidden = true) SignedIn reader,
            Locale locale) {
        Case proposal = proposals.get(number, reader);
        Scored scored = level.equals(EFFECTIVE)
                ? scores.effective(proposal, reader)
                : scores.score(proposal, known(level), reader);
        return ScoreAnswer.of(scored, (key, arguments) -> messages.getMessage(key, arguments, locale));
    }

    private static Level known(String level) {
        return Level.find(level).orElseThrow(() -> new Absent("level"));
    }

    /** Answers to write; no item twice. */
    record AnswersRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<@Nullable AnswerRequest> answers) {

        List<AnswerChange> changes() {
            if (answers == null) {
                throw new InvalidInput(FieldError.of("answers", "required"));
            }
            return answers.stream().map(AnswerRequest::change).toList();
        }
    }

    /**
     * What is written at an item.
     *
     * @param item worksheet code or national id
     * @param answer text or number; null takes the answer back, left out it stays
     * @param note text; null takes the note back, left out it stays
     */
    record AnswerRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String item,

            @Nullable JsonNode answer,
            @Nullable JsonNode note) {

        static AnswerChange change(@Nullable AnswerRequest sent) {
            if (sent == null || sent.item() == null) {
                return new AnswerChange("", "", null);
            }
            return new AnswerChange(sent.item(), value(sent.answer()), note(sent));
        }

        private static @Nullable Object value(@Nullable JsonNode sent) {
            if (sent == null) {
                return null;
            }
            Object plain = WireFacts.of(Map.of("", sent)).get("");
            return plain == null ? "" : plain;
        }

        private static @Nullable String note(AnswerRequest sent) {
            JsonNode note = sent.note();
            if (note == null || note.isNull() || note.isTextual()) {
                return note == null ? null : note.asText("");
            }
            throw new InvalidInput(FieldError.of("answers." + sent.item() + ".note", "unreadable"));
        }
    }
}
