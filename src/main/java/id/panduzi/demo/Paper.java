package id.panduzi.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A PDF of one page with some lines of text: the few objects that every reader needs, written by hand. */
final class Paper {

    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources << /Font << /F1 5 0 R >> >> >>";
    private static final String FONT =
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    private final StringBuilder file = new StringBuilder("%PDF-1.4\n");
    private final List<Integer> offsets = new ArrayList<>();

    private Paper() {}

    /** One line of text each; characters beyond Latin become question marks. */
    static byte[] of(List<String> lines) {
        Paper paper = new Paper();
        String text = text(lines);
        for (String object : List.of(CATALOG, PAGES, PAGE, stream(text), FONT)) {
            paper.add(object);
        }
        return paper.whole().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder("BT /F1 12 Tf 16 TL 60 780 Td\n");
        for (String line : lines) {
            String escaped = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            text.append('(').append(escaped).append(") Tj T*\n");
        }
        return text.append("ET").toString();
    }

    private static String stream(String text) {
        int length = text.getBytes(StandardCharsets.ISO_8859_1).length;
        return "<< /Length " + length + " >>\nstream\n" + text + "\nendstream";
    }

    private void add(String object) {
        offsets.add(file.length());
        file.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }

    private String whole() {
        int table = file.length();
        file.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(
                offset -> file.append(String.format("%010d 00000 n %n", offset).replace("\r\n", "\n")));
        file.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return file.append(table).append("\n%%EOF\n").toString();
    }
}
