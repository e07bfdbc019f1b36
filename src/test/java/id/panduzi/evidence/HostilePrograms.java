package id.panduzi.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a parser may be made to do by a document, in place of the reader's program. */
final class HostilePrograms {

    private HostilePrograms() {}

    static final class NeverEnds {

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static final class NeverEndsButWatches {

        public static void main(String[] arguments) throws InterruptedException {
            ReaderProgram.endWithParent();
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static final class TakesAllMemory {

        public static void main(String[] arguments) {
            List<byte[]> hoard = new ArrayList<>();
            while (hoard.size() < Integer.MAX_VALUE) {
                hoard.add(new byte[1 << 20]);
            }
        }
    }

    static final class FillsTheDisk {

        public static void main(String[] arguments) throws IOException {
            byte[] block = new byte[1 << 16];
            try (OutputStream file = Files.newOutputStream(Files.createTempFile("fill", ""))) {
                while (block.length > 0) {
                    file.write(block);
                }
            }
        }
    }

    static final class Crashes {

        public static void main(String[] arguments) {
            System.err.println("the end\u0007\nof me");
            Runtime.getRuntime().halt(42);
        }
    }

    static final class Babbles {

        public static void main(String[] arguments) {
            System.out.println("[\"no answer\"]");
        }
    }

    /** Says that it read something only if it got through to somebody, or found a secret; the document names the port. */
    static final class CallsHome {

        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(Files.readString(Path.of(arguments[0])));
            boolean through =
                    socket(port) || page("http://127.0.0.1:" + port + "/") || page("http://localhost:" + port);
            boolean secrets = !Set.of("CLASSPATH", "LD_LIBRARY_PATH", "SystemRoot")
                    .containsAll(System.getenv().keySet());
            System.out.print(
                    through || secrets
                            ? "{\"state\":\"READ\",\"text\":\"through\"}"
                            : "{\"state\":\"REFUSED\",\"reason\":\"NOT_ALLOWED\"}");
        }

        private static boolean socket(int port) {
            try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port)) {
                return socket.isConnected();
            } catch (IOException kept) {
                return false;
            }
        }

        private static boolean page(String address) {
            try {
                URI.create(address).toURL().openConnection().connect();
                return true;
            } catch (IOException kept) {
                return false;
            }
        }
    }
}
