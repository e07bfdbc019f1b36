package id.panduzi.evidence;

import java.io.IOException;
import java.io.InputStream;

/** Reads documents that strangers wrote. */
interface DocumentReader {

    /**
     * Reads within the limits of the settings, whatever the bytes do.
     *
     * @throws IOException if reading could not begin; that says nothing about the bytes, so it is worth another try
     */
    Outcome read(InputStream content) throws IOException, InterruptedException;
}
