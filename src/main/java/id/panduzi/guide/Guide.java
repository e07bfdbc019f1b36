package id.panduzi.guide;

import id.panduzi.problem.Absent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The chapters of the user guide, read once at the start: a chapter that is missing stops it. */
@Component
public class Guide {

    private static final String FOLDER = "guide/";

    /** In the order in which a newcomer reads them. */
    private static final List<String> CHAPTERS = List.of(
            "mulai",
            "unit",
            "instansi",
            "tpi",
            "tpn",
            "penetapan",
            "pengelola",
            "aturan",
            "perjalanan-usulan",
            "coba-hitung");

    private static final Pattern PICTURE = Pattern.compile("[A-Za-z0-9.-]+\\.png");

    private final Map<String, Chapter> chapters = new LinkedHashMap<>();

    Guide() {
        Markdown markdown = new Markdown();
        CHAPTERS.forEach(name -> chapters.put(name, markdown.chapter(name, text(name))));
    }

    public List<Chapter> chapters() {
        return List.copyOf(chapters.values());
    }

    /**
     * The chapter of that name.
     *
     * @throws Absent if there is none
     */
    public Chapter chapter(String name) {
        return Optional.ofNullable(chapters.get(name)).orElseThrow(() -> new Absent("chapter"));
    }

    /**
     * A picture of the guide.
     *
     * @throws Absent if there is none
     */
    public Resource picture(String name) {
        Resource picture = new ClassPathResource(FOLDER + "gambar/" + name);
        if (!PICTURE.matcher(name).matches() || !picture.exists()) {
            throw new Absent("picture");
        }
        return picture;
    }

    private static String text(String name) {
        try {
            return new ClassPathResource(FOLDER + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
