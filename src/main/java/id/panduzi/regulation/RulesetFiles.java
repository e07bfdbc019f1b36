package id.panduzi.regulation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one ruleset by name, as they lie in its folder or in the database. */
record RulesetFiles(String folder, SortedMap<String, byte[]> files) {

    static final String CHARTER = "ruleset.yaml";
    static final String WORKSHEET = "lke.csv";
    static final String DEADLINES = "deadlines.csv";
    static final List<String> TABLES = List.of("allowance", "eligibility", "award", "priority");

    RulesetFiles {
        files = new TreeMap<>(files);
    }

    RulesetFiles(String folder, Map<String, byte[]> files) {
        this(folder, new TreeMap<>(files));
    }

    /** Where a file lies, for messages. */
    String path(String name) {
        return folder + "/" + name;
    }

    byte[] content(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new DamagedRuleset(path(name), "the file is missing");
        }
        return content;
    }

    String text(String name) {
        return new String(content(name), StandardCharsets.UTF_8);
    }

    static String tableFile(String key) {
        return key + ".dmn";
    }

    /** Refuses files that nothing would read: a misspelt table would otherwise silently not count. */
    void checkNames() {
        Set<String> known = new HashSet<>(Set.of(CHARTER, WORKSHEET, DEADLINES));
        TABLES.stream().map(RulesetFiles::tableFile).forEach(known::add);
        files.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new DamagedRuleset(path(name), "no part of a ruleset has this name");
                });
    }

    /** SHA-256 over names and contents, in hexadecimal. */
    String hash() {
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
