package id.panduzi.scoresheet.web.filing;

import id.panduzi.evidence.Reading;
import id.panduzi.evidence.Received;
import id.panduzi.scoresheet.web.desk.Desk;
import java.util.ArrayList;
import java.util.List;

/**
 * A file, in words.
 *
 * @param type exact once it is read; blank before
 */
record FileView(
        String name,
        String url,
        String kind,
        List<EvidenceList.ItemLink> items,
        String receivedAt,
        String size,
        String sha256,
        String type,
        String reading) {

    static FileView of(Desk desk, Received received, Reading reading) {
        return new FileView(
                received.name(),
                EvidenceList.url(received.id()),
                received.kind().map(desk.words()::say).orElse(""),
                received.items().stream()
                        .map(code -> EvidenceList.link(desk, code))
                        .toList(),
                desk.words().moment(received.receivedAt()),
                EvidenceList.size(desk.words(), received.size()),
                received.sha256(),
                reading.mediaType().orElse(""),
                EvidenceList.reading(desk.words(), reading.state(), reading.reason(), reading.pages()));
    }

    /**
     * A leaf of what was read; a page of the file, or a part of one that is too long to show at once.
     *
     * @param page from 1
     */
    record Text(int page, int pages, String words) {

        private static final int LONGEST = 20_000;

        static Text of(String whole, int wanted) {
            List<String> leaves = new ArrayList<>();
            for (String page : whole.split("\f", -1)) {
                for (int at = 0; at < page.length(); at += LONGEST) {
                    leaves.add(page.substring(at, Math.min(page.length(), at + LONGEST)));
                }
                if (page.isEmpty()) {
                    leaves.add("");
                }
            }
            int page = Math.max(1, Math.min(wanted, leaves.size()));
            return new Text(page, leaves.size(), leaves.get(page - 1).strip());
        }
    }
}
