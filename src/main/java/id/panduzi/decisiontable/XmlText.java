package id.panduzi.decisiontable;

/** XML as it is written, one element a line. */
final class XmlText {

    private final StringBuilder written = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Begins an element; each attribute comes as {@code name=value}. */
    XmlText open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        depth++;
        return this;
    }

    XmlText empty(String name, String... attributes) {
        start(name, attributes).append(" />\n");
        return this;
    }

    XmlText line(String name, String text) {
        start(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    XmlText close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    private StringBuilder start(String name, String... attributes) {
        indent().append('<').append(name);
        for (String attribute : attributes) {
            int equals = attribute.indexOf('=');
            String value = quotable(attribute.substring(equals + 1));
            written.append(' ')
                    .append(attribute, 0, equals + 1)
                    .append('"')
                    .append(value)
                    .append('"');
        }
        return written;
    }

    private StringBuilder indent() {
        return written.append("  ".repeat(depth));
    }

    private static String quotable(String value) {
        return escaped(value).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
    }

    private static String escaped(String text) {
        String marked = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return marked.replace("\r", "&#13;");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
