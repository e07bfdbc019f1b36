package id.panduzi.decisiontable;

import java.util.List;

/**
 * What an import left out of a file.
 *
 * @param what as it stood there, each once; empty where the kind says it all
 * @param count how often
 */
public record LeftOut(LeftOutKind kind, List<String> what, int count) {

    public LeftOut {
        what = List.copyOf(what);
    }
}
