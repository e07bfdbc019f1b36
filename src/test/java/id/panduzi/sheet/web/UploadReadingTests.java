package id.panduzi.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.evidence.KeptFile;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MultipartException;

class UploadReadingTests {

    private static final byte[] TEXT = "Daftar hadir".getBytes(StandardCharsets.UTF_8);

    @Test
    void takesFieldsBeforeAndBehindTheFile() {
        Upload upload = read(new Multipart()
                .field("items", "A.I.1.i.a")
                .file("Dafтар 🏛.pdf", TEXT)
                .field("items", " 88 ")
                .field("items", " ")
                .field("kind", "OTHER")
                .whole());
        assertThat(upload.file().size()).isEqualTo(TEXT.length);
        assertThat(upload.name()).isEqualTo("Dafтар 🏛.pdf");
        assertThat(upload.items()).containsExactly("A.I.1.i.a", "88");
        assertThat(upload.kind()).contains("OTHER");
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThatThrownBy(() -> read(new Multipart()
                        .file("a", TEXT)
                        .file("b", TEXT)
                        .field("stage", "x")
                        .field("kind", "x".repeat(1000))
                        .whole()))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::code)
                        .containsExactly("oneFileOnly", "unknownField", "tooLong"));
        assertThatThrownBy(() -> read(new Multipart().field("kind", "OTHER").whole()))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.errors())
                        .containsExactly(FieldError.of("file", "required")));
    }

    @Test
    void refusesWhatIsBroken() {
        byte[] broken = new Multipart().file("a", TEXT).cutOff();
        assertThatThrownBy(() -> read(broken)).isInstanceOf(MultipartException.class);
    }

    @Test
    void refusesWhatIsAnnouncedAsTooLargeAndHearsItOut() throws IOException {
        MockHttpServletRequest request =
                request(new Multipart().file("a", new byte[2_000_000]).whole());
        assertThatThrownBy(() -> UploadReading.read(request, 900_000, UploadReadingTests::keep))
                .isInstanceOf(TooLarge.class);
        assertThat(request.getInputStream().readAllBytes()).hasSizeLessThan(300_000);
    }

    private static Upload read(byte[] body) {
        return UploadReading.read(request(body), 1_000_000, UploadReadingTests::keep);
    }

    private static MockHttpServletRequest request(byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(Multipart.TYPE);
        request.setContent(body);
        return request;
    }

    private static KeptFile keep(InputStream content) {
        try {
            return new KeptFile("0".repeat(64), content.readAllBytes().length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
