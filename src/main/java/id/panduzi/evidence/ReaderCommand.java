package id.panduzi.evidence;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a reader's process is started: the Java and the classes of this process, but a small heap, no secrets of ours in
 * its environment, and no way into any network.
 */
record ReaderCommand(Class<?> program, EvidenceSettings.Reader limits) {

    /** Where Spring Boot runs us from inside its jar, it must also open that jar for the reader. */
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Smaller and sooner ready; one who runs out of memory ends at once instead of lingering. */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC");

    /** Every connection, to this computer too, goes by way of a port at which nobody listens. */
    private static final List<String> WITHOUT_NETWORK = List.of(
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=1",
            "-DsocksNonProxyHosts=",
            "-Dhttp.nonProxyHosts=",
            "-Dftp.nonProxyHosts=",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=");

    /** What a library logs about a stranger's bytes is of no use, and its answer must stay alone. */
    private static final String SILENT = "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider";

    static ReaderCommand of(Class<?> program, EvidenceSettings.Reader limits) {
        return new ReaderCommand(program, limits);
    }

    /** Its standard input stays open as long as we live: by its end the process learns of ours. */
    Process start(ReadingRoom room) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(room))
                .directory(room.folder().toFile())
                .redirectOutput(room.answer().toFile())
                .redirectError(room.complaints().toFile());
        builder.environment().keySet().retainAll(List.of("SystemRoot", "LD_LIBRARY_PATH"));
        builder.environment().put("CLASSPATH", classPath());
        return builder.start();
    }

    private List<String> line(ReadingRoom room) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(WITHOUT_NETWORK);
        command.add(SILENT);
        command.addAll(inside(room));
        command.addAll(launch());
        command.add(room.document().toString());
        command.add(Integer.toString(limits.maxText()));
        return command;
    }

    private List<String> inside(ReadingRoom room) {
        return List.of(
                "-Xmx" + limits.memory().toMegabytes() + "m",
                "-Djava.io.tmpdir=" + room.temporary(),
                "-Djdk.net.hosts.file=" + room.noHosts(),
                "-XX:ErrorFile=" + room.temporary().resolve("java-error"));
    }

    private List<String> launch() {
        return program.getClassLoader() == ClassLoader.getSystemClassLoader()
                ? List.of(program.getName())
                : List.of("-Dloader.main=" + program.getName(), BOOT_LAUNCHER);
    }

    /** The process starts elsewhere, so paths must not depend on where. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
