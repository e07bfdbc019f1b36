package id.panduzi.evidence;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a received file, to be closed by whoever asked for them. */
public record Content(Received received, InputStream stream) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
