package id.panduzi.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.problem.Absent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTests {

    private final Guide guide = new Guide();

    @Test
    void leadsOnlyToChaptersAndPicturesThatExist() {
        for (Chapter chapter : guide.chapters()) {
            found(chapter, "href=\"([a-z-]+)\"").forEach(guide::chapter);
            found(chapter, "src=\"/guide/gambar/([^\"]+)\"").forEach(guide::picture);
        }
    }

    @Test
    void dressesItsTextLikeThePages() {
        assertThat(guide.chapter("mulai").title()).isEqualTo("Mulai di sini");
        assertThat(guide.chapter("mulai").html())
                .contains("<p class=\"govuk-body\">", "<table class=\"govuk-table\">", "loading=\"lazy\"")
                .doesNotContain("<h1");
    }

    @Test
    void servesNothingBesideItsPictures() {
        for (String name : List.of("../mulai.md", "nothing.png", "..%2Fmulai.md", "mulai.md")) {
            assertThatThrownBy(() -> guide.picture(name)).isInstanceOf(Absent.class);
        }
        assertThatThrownBy(() -> guide.chapter("../application")).isInstanceOf(Absent.class);
    }

    private static List<String> found(Chapter chapter, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(chapter.html());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
