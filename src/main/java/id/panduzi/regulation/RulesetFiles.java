package id.panduzi.regulation;

import id.panduzi.problem.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one ruleset by name, as they lie in its folder, in a draft or in the database. They may be damaged:
 * {@link RulesetCheck} tells. Nobody changes the contents that are handed in or out.
 *
 * @param folder where they lie, for messages
 * @param files contents by name
 */
public record RulesetFiles(String folder, SortedMap<String, byte[]> files) {

    public static final String CHARTER = "ruleset.yaml";
    public static final String WORKSHEET = "lke.csv";
    public static final String DEADLINES = "deadlines.csv";

    /** The boundary cases that an editor confirmed; rulesets from before there were any have none. */
    public static final String BOUNDARIES = "boundaries.csv";

    /** Keys of the tables, in the order in which a proposal meets them. */
    public static final List<String> TABLES = List.of("allowance", "eligibility", "award", "priority");

    public RulesetFiles {
        files = new TreeMap<>(files);
    }

    public RulesetFiles(String folder, Map<String, byte[]> files) {
        this(folder, new TreeMap<>(files));
    }

    /** Name of the file of a table. */
    public static String tableFile(String key) {
        return key + ".dmn";
    }

    /** Where a file lies, for messages. */
    String path(String name) {
        return folder + "/" + name;
    }

    /** The content of a file, if there is such a file. */
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /**
     * The content of a file.
     *
     * @throws DamagedRuleset if it is missing
     */
    public byte[] content(String name) {
        return find(name).orElseThrow(() -> new DamagedRuleset(path(name), List.of(Reason.of("file.missing"))));
    }

    /**
     * The content of a file that is text.
     *
     * @throws DamagedRuleset if it is missing or not UTF-8
     */
    public String text(String name) {
        return text(path(name), content(name));
    }

    static String text(String path, byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new DamagedRuleset(path, List.of(Reason.of("file.notUtf8")));
        }
    }

    /** The same files with one put in or replaced. */
    public RulesetFiles with(String name, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, content);
        return new RulesetFiles(folder, changed);
    }

    /** SHA-256 over names and contents, in hexadecimal. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(
                        ByteBuffer.allocate(Long.BYTES).putLong(content.length).flip());
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
