package id.panduzi.lives;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One life of {@code lives.yaml}; the file says what its words mean. */
record Life(
        String life,
        String unit,
        String award,
        String season,
        @Nullable String path,
        @Nullable String holds,
        @Nullable String law,
        @Nullable String decree,
        @Nullable List<Map<String, String>> differs,
        @Nullable String walk,
        String ends) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static List<Life> all() {
        try (InputStream file = Life.class.getResourceAsStream("/lives/lives.yaml")) {
            return YAML.readValue(file, new TypeReference<List<Life>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The plain walk to WBK of an earlier season, for the same unit. */
    Life before(int earlierSeason) {
        return new Life(
                life + " (sebelumnya)",
                unit,
                "WBK",
                Integer.toString(earlierSeason),
                null,
                null,
                null,
                null,
                null,
                null,
                "awarded");
    }

    /** The plain walk to WBK of this season. */
    static Life plain(String unit) {
        return new Life("plain", unit, "WBK", "now", null, null, null, null, null, null, "awarded");
    }

    /** The same, with something done otherwise. */
    static Life differing(String unit, List<Map<String, String>> differs) {
        return new Life("differing", unit, "WBK", "now", null, null, null, null, differs, null, "awarded");
    }

    int season(int now) {
        return season.equals("now") ? now : Integer.parseInt(season);
    }

    /** What is done otherwise, in order. */
    Deque<Difference> differences() {
        Deque<Difference> differences = new ArrayDeque<>();
        if (differs != null) {
            differs.forEach(one -> one.forEach((task, what) -> differences.add(new Difference(task, what))));
        }
        return differences;
    }

    @Override
    public String toString() {
        return life;
    }

    /** Something done otherwise at a task. */
    record Difference(String task, String what) {}
}
