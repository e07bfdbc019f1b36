package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.problem.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A parser without entities, includes or depth: what it reads is all in the file, and the file is small. */
final class StrictXml {

    private static final int MOST_BYTES = 2_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictXml() {}

    /** The root element; a file that is too large or not well-formed is refused. */
    static Element parse(String file, byte[] xml) {
        if (xml.length > MOST_BYTES) {
            throw refused(file, Reason.of("table.tooLarge", MOST_BYTES));
        }
        try {
            DocumentBuilder builder = closedFactory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return root(file, builder.parse(new InputSource(new StringReader(utf8(file, xml)))));
        } catch (SAXException | IOException unreadable) {
            throw (RefusedTable) refused(file, unreadable(unreadable)).initCause(unreadable);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The text, decoded by us and not as the file itself asks for: no other encoding can hide anything in it. */
    private static String utf8(String file, byte[] xml) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(xml))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw refused(file, Reason.of("table.notUtf8"));
        }
    }

    private static Element root(String file, Document document) {
        String encoding = document.getXmlEncoding();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw refused(file, Reason.of("table.saysEncoding", encoding));
        }
        if (!"1.0".equals(document.getXmlVersion())) {
            throw refused(file, Reason.of("table.xmlVersion", document.getXmlVersion()));
        }
        XmlTree.nodes(document)
                .filter(node -> node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE)
                .findFirst()
                .ifPresent(node -> {
                    throw refused(file, Reason.of("table.instruction", node.getNodeName()));
                });
        return document.getDocumentElement();
    }

    private static DocumentBuilderFactory closedFactory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", "20");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setCoalescing(true);
        return factory;
    }

    private static RefusedTable refused(String file, Reason reason) {
        return new RefusedTable(file, List.of(new Fault(Reason.of("at.file"), reason)));
    }

    /** The parser's own words know one language only; what it says of a document type is what people meet. */
    private static Reason unreadable(Exception failure) {
        if (String.valueOf(failure.getMessage()).contains("DOCTYPE")) {
            return Reason.of("table.doctype");
        }
        return failure instanceof SAXParseException parsing && parsing.getLineNumber() > 0
                ? Reason.of("table.notXmlAt", parsing.getLineNumber(), parsing.getColumnNumber())
                : Reason.of("table.notXml");
    }

    /** Makes the parser throw instead of printing. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
