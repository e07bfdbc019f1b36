package id.panduzi.diagram.web;

import id.panduzi.diagram.Drawing;
import id.panduzi.diagram.Drawings;
import id.panduzi.problem.Absent;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The models that ship, by the ids of their processes, as BPMN 2.0 XML; they say nothing about any proposal. */
@Controller
class ModelFiles {

    private final Drawings drawings;

    ModelFiles(Drawings drawings) {
        this.drawings = drawings;
    }

    @GetMapping("/models/{process}")
    ResponseEntity<String> model(@PathVariable String process) {
        Drawing drawing = Drawing.find(process).orElseThrow(() -> new Absent("model"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .body(drawings.model(drawing));
    }
}
