package id.panduzi.sheet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing in a return round. Immutable. */
@Embeddable
class AskedItem {

    private String item;

    @Enumerated(EnumType.STRING)
    private ReturnReason reason;

    private String text;

    @Enumerated(EnumType.STRING)
    private @Nullable ResponseKind responseKind;

    private @Nullable String responseText;
    private boolean changed;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AskedItem() {}

    AskedItem(String item, ReturnReason reason, String text) {
        this.item = item;
        this.reason = reason;
        this.text = text;
    }

    String item() {
        return item;
    }

    AskedItem foundChanged() {
        AskedItem copy = new AskedItem(item, reason, text);
        copy.responseKind = responseKind;
        copy.responseText = responseText;
        copy.changed = true;
        return copy;
    }

    AskedItem answered(ReturnResponse response) {
        AskedItem copy = new AskedItem(item, reason, text);
        copy.responseKind = response.kind();
        copy.responseText = response.text();
        copy.changed = changed;
        return copy;
    }

    ReturnRound.Asked asked() {
        Optional<ReturnResponse> response = responseKind == null || responseText == null
                ? Optional.empty()
                : Optional.of(new ReturnResponse(item, responseKind, responseText));
        return new ReturnRound.Asked(item, reason, text, response, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskedItem asked && asked().equals(asked.asked());
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, reason, text);
    }
}
