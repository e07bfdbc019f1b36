package id.panduzi.sheet;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.form.Field;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds what is sent back against what can be, and gathers everything that is wrong with it. Used once. */
final class ReturnReading {

    private final Worksheet worksheet;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<AskedItem> asked = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ReturnReading(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    /**
     * What is asked, worksheet items by their code.
     *
     * @throws InvalidInput naming everything that is wrong as {@code returns[0].item} and the like
     */
    List<AskedItem> read(List<ReturnedItem> returned) {
        if (returned.isEmpty()) {
            errors.add(FieldError.of("returns", "tooFew", 1));
        }
        for (int place = 0; place < returned.size(); place++) {
            read(returned.get(place), "returns[" + place + "]");
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return asked;
    }

    /** The worksheet items that these unlock: themselves, and for a computed one its counts. */
    Set<String> unlockedBy(Set<String> items) {
        Set<String> codes = new TreeSet<>();
        items.stream()
                .flatMap(item -> worksheet.item(item).stream())
                .flatMap(item -> Stream.concat(Stream.of(item), counts(item)))
                .forEach(item -> codes.add(item.code()));
        return codes;
    }

    private Stream<Item> counts(Item item) {
        return item.kind() == Item.Kind.COMPUTED
                ? item.nationalIds().stream().flatMap(id -> worksheet.item(id).stream())
                : Stream.empty();
    }

    private void read(ReturnedItem returned, String path) {
        Optional<String> item = known(returned.item());
        Optional<ReturnReason> reason = ReturnReason.find(returned.reason());
        String text = returned.text().strip();
        if (item.isEmpty()) {
            errors.add(FieldError.of(path + ".item", "notReturnable", returned.item()));
        } else if (!seen.add(item.get())) {
            errors.add(FieldError.of(path + ".item", "duplicate"));
        }
        if (reason.isEmpty()) {
            errors.add(FieldError.of(path + ".reason", "notAnOption", String.join(", ", ReturnReason.names())));
        }
        requireText(text, path);
        if (item.isPresent() && reason.isPresent()) {
            asked.add(new AskedItem(item.get(), reason.get(), text));
        }
    }

    private void requireText(String text, String path) {
        if (text.isEmpty()) {
            errors.add(FieldError.of(path + ".text", "required"));
        } else if (text.codePointCount(0, text.length()) > Field.LONGEST_LONG_TEXT) {
            errors.add(FieldError.of(path + ".text", "tooLong", Field.LONGEST_LONG_TEXT));
        }
    }

    private Optional<String> known(String item) {
        return worksheet
                .item(item)
                .map(Item::code)
                .or(() -> Fact.find(Question.ELIGIBILITY, item).map(Fact::key))
                .or(() -> Optional.of(item).filter(Attachments::isKind));
    }
}
