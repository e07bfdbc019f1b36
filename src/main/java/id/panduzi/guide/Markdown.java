package id.panduzi.guide;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns a chapter into HTML that looks like the product's own pages. */
final class Markdown {

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("p", "govuk-body"),
            Map.entry("a", "govuk-link"),
            Map.entry("h2", "govuk-heading-m"),
            Map.entry("h3", "govuk-heading-s"),
            Map.entry("ul", "govuk-list govuk-list--bullet"),
            Map.entry("ol", "govuk-list govuk-list--number"),
            Map.entry("table", "govuk-table"),
            Map.entry("tr", "govuk-table__row"),
            Map.entry("th", "govuk-table__header"),
            Map.entry("td", "govuk-table__cell"),
            Map.entry("img", "pz-guide__picture"));

    private final Parser parser;
    private final HtmlRenderer renderer;

    Markdown() {
        List<Extension> extensions = List.of(TablesExtension.create());
        this.parser = Parser.builder().extensions(extensions).build();
        this.renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .attributeProviderFactory(context -> dressed())
                .build();
    }

    /** @throws IllegalStateException if it does not begin with a title */
    Chapter chapter(String name, String text) {
        Node document = parser.parse(text);
        if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
            throw new IllegalStateException("chapter " + name + " begins without a title");
        }
        String called = TextContentRenderer.builder().build().render(title);
        title.unlink();
        return new Chapter(name, called, renderer.render(document));
    }

    private static AttributeProvider dressed() {
        return (node, tag, attributes) -> {
            if (CLASSES.containsKey(tag)) {
                attributes.put("class", CLASSES.get(tag));
            }
            if (tag.equals("img")) {
                attributes.put("loading", "lazy");
                attributes.put("src", "/guide/" + attributes.getOrDefault("src", ""));
            }
            if (tag.equals("a")) {
                attributes.put("href", attributes.getOrDefault("href", "").replaceFirst("\\.md(?=$|#)", ""));
            }
        };
    }
}
