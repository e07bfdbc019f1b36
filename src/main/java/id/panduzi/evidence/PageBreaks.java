package id.panduzi.evidence;

import java.util.Set;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Writes a form feed between pages and slides, so that what is found later can name its page. */
final class PageBreaks extends ContentHandlerDecorator {

    private static final Set<String> PAGES = Set.of("page", "slide-content", "slide");
    private static final char[] FORM_FEED = {'\f'};

    private boolean begun;

    PageBreaks(ContentHandler text) {
        super(text);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        super.startElement(uri, localName, name, attributes);
        if (PAGES.contains(String.valueOf(attributes.getValue("class")))) {
            breakPage();
        }
    }

    private void breakPage() throws SAXException {
        if (begun) {
            characters(FORM_FEED, 0, FORM_FEED.length);
        }
        begun = true;
    }
}
