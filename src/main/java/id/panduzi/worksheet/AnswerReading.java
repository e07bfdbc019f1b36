package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds answers against a worksheet and gathers everything that is wrong with them. */
final class AnswerReading {

    private final Worksheet worksheet;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, ExactNumber> values = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    AnswerReading(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    Answers read(Map<String, ? extends @Nullable Object> sent) {
        sent.forEach(this::read);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Answers(worksheet, values);
    }

    private void read(String key, @Nullable Object answer) {
        Optional<Item> item = worksheet.item(key);
        if (item.isEmpty()) {
            refuse(key, "unknownItem");
        } else if (!seen.add(item.get().code())) {
            refuse(key, "duplicateItem");
        } else {
            read(key, item.get(), answer);
        }
    }

    private static String plain(@Nullable Object answer) {
        if (answer instanceof BigDecimal number && !ExactNumber.hasTooManyDigits(number)) {
            return number.toPlainString();
        }
        return answer == null ? "" : answer.toString();
    }

    private void read(String key, Item item, @Nullable Object sent) {
        String answer = plain(sent);
        if (answer.isBlank()) {
            return;
        }
        if (item.kind() == Item.Kind.COMPUTED) {
            refuse(key, "computedItem");
        } else if (item.answerType().isChoice()) {
            readChoice(key, item, answer);
        } else if (ExactNumber.hasTooManyDigits(sent)) {
            refuse(key, "tooManyDigits", ExactNumber.MOST_DIGITS);
        } else if (item.kind() == Item.Kind.COUNT) {
            readCount(key, item, answer);
        } else {
            readNumber(key, item, answer);
        }
    }

    private void readChoice(String key, Item item, String answer) {
        ExactNumber worth = item.answerType().worths().get(answer);
        if (worth == null) {
            refuse(key, "notAnOption", String.join(", ", item.answerType().options()));
        } else {
            values.put(item.code(), worth);
        }
    }

    private void readCount(String key, Item item, String answer) {
        Optional<ExactNumber> count = ExactNumber.read(answer).filter(ExactNumber::isWhole);
        if (count.isEmpty() || count.get().isNegative()) {
            refuse(key, "notWhole");
        } else if (most(item).isLessThan(count.get())) {
            refuseRange(key, most(item));
        } else {
            values.put(item.code(), count.get());
        }
    }

    private void readNumber(String key, Item item, String answer) {
        Optional<ExactNumber> number = ExactNumber.read(answer);
        if (number.isEmpty()) {
            refuse(key, "notANumber");
        } else if (number.get().isNegative() || most(item).isLessThan(number.get())) {
            refuseRange(key, most(item));
        } else {
            values.put(item.code(), number.get().dividedBy(most(item)));
        }
    }

    private static ExactNumber most(Item item) {
        return item.most().orElseThrow();
    }

    private void refuseRange(String key, ExactNumber most) {
        refuse(key, "outOfRange", ExactNumber.ZERO.toPlain(), most.toPlain());
    }

    private void refuse(String key, String code, Object... arguments) {
        errors.add(FieldError.of("answers." + key, code, arguments));
    }
}
