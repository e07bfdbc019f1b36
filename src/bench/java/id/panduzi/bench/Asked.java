package id.panduzi.bench;

import id.panduzi.exact.ExactNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One question to the award table: does the value meet the minimum of its criterion? */
record Asked(String criterion, String award, String agencyKind, BigDecimal value) {

    static final Path TABLE = Path.of("bpmn/rules/PERMENPANRB-5-2024/award.dmn");

    /** The thirteen facts that a case is decided on; for WBK no row asks whether the unit holds WBK already. */
    static final List<String> CRITERIA = List.of(
            "total", "pengungkit", "area.1", "area.2", "area.3", "area.4", "area.5", "area.6", "bersih", "spak", "kinerja",
            "spkp", "wbk");

    private static final List<String> MOST =
            List.of("100", "60", "1", "1", "1", "1", "1", "1", "22.5", "17.5", "5", "17.5", "1");

    /** The file that all rivals read. */
    static byte[] dmn() {
        try {
            return Files.readAllBytes(TABLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** WBK cases, each of thirteen questions; of two values one is exactly a limit or near one, up to nine decimals. */
    static List<List<Asked>> cases(int number) {
        Random random = new Random(20261122);
        List<List<Asked>> cases = new ArrayList<>();
        for (int made = 0; made < number; made++) {
            List<Asked> questions = new ArrayList<>();
            for (int criterion = 0; criterion < CRITERIA.size(); criterion++) {
                BigDecimal most = new BigDecimal(MOST.get(criterion));
                questions.add(new Asked(CRITERIA.get(criterion), "WBK", "PEMDA", value(random, most)));
            }
            cases.add(questions);
        }
        return cases;
    }

    private static BigDecimal value(Random random, BigDecimal most) {
        BigDecimal share = BigDecimal.valueOf(500 + random.nextInt(500), 3);
        BigDecimal noise = BigDecimal.valueOf(random.nextInt(1_000_000), 9);
        BigDecimal value = most.multiply(share);
        return random.nextBoolean() ? value : value.add(noise);
    }

    Map<String, Object> forUs() {
        return Map.of("criterion", criterion, "award", award, "agencyKind", agencyKind, "value", ExactNumber.of(value));
    }

    Map<String, Object> forCamunda() {
        return Map.of("criterion", criterion, "award", award, "agencyKind", agencyKind, "value", value.doubleValue());
    }

    Map<String, Object> forKie() {
        return Map.of("criterion", criterion, "award", award, "agencyKind", agencyKind, "value", value);
    }
}
