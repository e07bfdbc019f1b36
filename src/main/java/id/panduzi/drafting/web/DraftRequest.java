package id.panduzi.drafting.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A draft to begin, as systems ask for it; what is missing is told by its field.
 *
 * @param basedOn tag of a published version; null from scratch
 * @param law as people cite it; the tag follows from it
 * @param lawTitle what it is about
 * @param lawVersion from 1
 * @param inForceFrom ISO date
 */
record DraftRequest(
        @Nullable String basedOn,
        @Nullable String law,
        @Nullable String lawTitle,
        @Nullable Integer lawVersion,
        @Nullable String inForceFrom) {

    ObjectNode sent() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("basedOn", basedOn)
                .put("law", law)
                .put("lawTitle", lawTitle)
                .put("lawVersion", lawVersion)
                .put("inForceFrom", inForceFrom);
    }
}
