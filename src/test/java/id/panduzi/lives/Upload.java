package id.panduzi.lives;

/** A file as browsers send it. */
final class Upload {

    static final String BOUNDARY = "panduzi-test-boundary";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Upload() {}

    static String body(String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(BOUNDARY, name, content, BOUNDARY);
    }
}
