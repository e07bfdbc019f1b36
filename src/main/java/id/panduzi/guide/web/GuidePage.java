package id.panduzi.guide.web;

import id.panduzi.guide.Guide;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The guide, open to everybody: whoever cannot sign in may look up how to. */
@Controller
@RequestMapping("/guide")
class GuidePage {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Guide guide;

    GuidePage(Guide guide) {
        this.guide = guide;
    }

    @GetMapping
    String begin() {
        return "redirect:/guide/" + guide.chapters().get(0).name();
    }

    @GetMapping("/{name}")
    String show(@PathVariable String name, Model model) {
        model.addAttribute("chapters", guide.chapters());
        model.addAttribute("chapter", guide.chapter(name));
        return "guide/chapter";
    }

    @GetMapping("/gambar/{name}")
    ResponseEntity<Resource> picture(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(A_DAY).cachePublic())
                .body(guide.picture(name));
    }
}
