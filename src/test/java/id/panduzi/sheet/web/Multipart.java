package id.panduzi.sheet.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart body, part by part. */
public final class Multipart {

    public static final String TYPE = "multipart/form-data; boundary=b0undary";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Multipart file(String name, byte[] content) {
        return part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/pdf", content);
    }

    public Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    private Multipart part(String head, byte[] content) {
        bytes.writeBytes(("--b0undary\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Without its last boundary, as when the line broke. */
    byte[] cutOff() {
        return bytes.toByteArray();
    }

    public byte[] whole() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes("--b0undary--\r\n".getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }
}
