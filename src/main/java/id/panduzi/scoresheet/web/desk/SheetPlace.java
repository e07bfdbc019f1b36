package id.panduzi.scoresheet.web.desk;

import id.panduzi.sheet.Level;
import id.panduzi.worksheet.Item;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses around a proposal's worksheet. */
public record SheetPlace(String number) {

    public String overview() {
        return "/proposals/" + number + "/worksheet";
    }

    public String evidence() {
        return "/proposals/" + number + "/evidence";
    }

    public String evidence(String item) {
        return UriComponentsBuilder.fromPath(evidence())
                .queryParam("item", item)
                .encode()
                .toUriString();
    }

    public String area(Level level, String part) {
        return overview() + "/" + level.key() + "/" + part;
    }

    public String item(Level level, String part, Item item) {
        return UriComponentsBuilder.fromPath(area(level, part))
                .pathSegment(item.code())
                .encode()
                .toUriString();
    }
}
