package id.panduzi.scoresheet.web.filing;

import id.panduzi.scoresheet.web.desk.SheetPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which files of a proposal are shown.
 *
 * @param item code of the only item; blank for all
 * @param kind word of the only kind; blank for all
 * @param page from 1
 */
record EvidenceFilter(String item, String kind, int page) {

    private static final int SHOWN = 50;

    static EvidenceFilter of(@Nullable String item, @Nullable String kind, @Nullable Integer page) {
        return new EvidenceFilter(
                item == null ? "" : item.strip(),
                kind == null ? "" : kind.strip(),
                page == null ? 1 : Math.max(1, page));
    }

    List<EvidenceList.File> among(List<EvidenceList.File> all, String kindLabel) {
        return all.stream()
                .filter(file -> item.isEmpty()
                        || file.items().stream().anyMatch(link -> link.code().equals(item)))
                .filter(file -> kind.isEmpty() || file.kind().equals(kindLabel))
                .toList();
    }

    List<EvidenceList.File> onThisPage(List<EvidenceList.File> files) {
        return files.stream().skip((long) (page - 1) * SHOWN).limit(SHOWN).toList();
    }

    boolean hasNext(List<EvidenceList.File> files) {
        return files.size() > page * SHOWN;
    }

    /** Another page of the same. */
    String address(SheetPlace place, int other) {
        return UriComponentsBuilder.fromPath(place.evidence())
                .queryParam("item", item)
                .queryParam("kind", kind)
                .queryParam("page", other)
                .encode()
                .toUriString();
    }
}
