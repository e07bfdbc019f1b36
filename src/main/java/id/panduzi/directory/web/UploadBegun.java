package id.panduzi.directory.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form with files of which the start was looked at; the token is a parameter of it if it is its first field. */
final class UploadBegun extends HttpServletRequestWrapper {

    private static final String TOKEN = "_csrf";

    /** Longer than a boundary, a header and a token are together. */
    private static final int START = 512;

    private static final Pattern FIRST_FIELD = Pattern.compile(
            "--[^\r\n]{1,70}\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n([A-Za-z0-9_=-]+)\r\n--");

    private final @Nullable String token;
    private final Whole whole;

    private UploadBegun(HttpServletRequest request, byte[] start) throws IOException {
        super(request);
        Matcher first = FIRST_FIELD.matcher(new String(start, StandardCharsets.ISO_8859_1));
        this.token = first.lookingAt() ? first.group(1) : null;
        this.whole = new Whole(request.getInputStream(), start);
    }

    static UploadBegun of(HttpServletRequest request) throws IOException {
        return new UploadBegun(request, request.getInputStream().readNBytes(START));
    }

    @Override
    public @Nullable String getParameter(String name) {
        return token != null && TOKEN.equals(name) ? token : super.getParameter(name);
    }

    @Override
    public ServletInputStream getInputStream() {
        return whole;
    }

    /** What was read of a body, then the rest of it. */
    private static final class Whole extends ServletInputStream {

        private final ServletInputStream rest;
        private final InputStream all;

        Whole(ServletInputStream rest, byte[] start) {
            this.rest = rest;
            this.all = new SequenceInputStream(new ByteArrayInputStream(start), rest);
        }

        @Override
        public int read() throws IOException {
            return all.read();
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return all.read(bytes, from, length);
        }

        @Override
        public boolean isFinished() {
            return rest.isFinished();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        /** Pages are answered in the thread that asks. */
        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("read by its own thread only");
        }
    }
}
