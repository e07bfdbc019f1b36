package id.panduzi.evidence;

import id.panduzi.problem.TooLarge;
import java.io.IOException;
import java.io.InputStream;

/** Where bytes lie: named by their SHA-256, whole or not at all, never changed. A folder today, S3 some day. */
interface EvidenceStore {

    /**
     * Keeps the bytes so that they outlast a loss of power once this returns; bytes already there are kept once. After a
     * failure there is nothing of them.
     *
     * @throws TooLarge if there are more than {@code most} bytes
     */
    KeptFile keep(InputStream content, long most) throws IOException;

    /** The bytes under this SHA-256. */
    InputStream open(String sha256);
}
