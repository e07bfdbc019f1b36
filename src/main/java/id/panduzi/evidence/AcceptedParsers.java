package id.panduzi.evidence;

import org.apache.tika.detect.Detector;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pkg.PackageParser;
import org.apache.tika.parser.txt.TXTParser;

/** The parsers of what evidence may be. Tika has many more, some start programs or look things up elsewhere: not here. */
final class AcceptedParsers {

    private AcceptedParsers() {}

    static AutoDetectParser with(Detector detector) {
        PDFParser pdf = new PDFParser();
        pdf.getPDFParserConfig().setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        return new AutoDetectParser(
                detector,
                pdf,
                new OfficeParser(),
                new OOXMLParser(),
                new RTFParser(),
                new OpenDocumentParser(),
                new PackageParser(),
                new TextAndCSVParser(),
                new TXTParser());
    }
}
