package id.panduzi.bench;

import java.math.BigDecimal;

/** The award minimums of PermenPANRB 5/2024 as a programmer would write them, with the limits in the code. */
final class HandWritten {

    private static final BigDecimal D0_60 = new BigDecimal("0.60");
    private static final BigDecimal D0_75 = new BigDecimal("0.75");
    private static final BigDecimal D1 = new BigDecimal("1");
    private static final BigDecimal D2_50 = new BigDecimal("2.50");
    private static final BigDecimal D3_75 = new BigDecimal("3.75");
    private static final BigDecimal D14 = new BigDecimal("14.00");
    private static final BigDecimal D15_75 = new BigDecimal("15.75");
    private static final BigDecimal D18_25 = new BigDecimal("18.25");
    private static final BigDecimal D19_50 = new BigDecimal("19.50");
    private static final BigDecimal D40 = new BigDecimal("40");
    private static final BigDecimal D48 = new BigDecimal("48");
    private static final BigDecimal D75 = new BigDecimal("75");
    private static final BigDecimal D85 = new BigDecimal("85");

    private HandWritten() {}

    /** Exact, with decimals. */
    static boolean met(String criterion, String award, BigDecimal value) {
        boolean wbk = award.equals("WBK");
        return switch (criterion) {
            case "total" -> value.compareTo(wbk ? D75 : D85) >= 0;
            case "pengungkit" -> value.compareTo(wbk ? D40 : D48) >= 0;
            case "area.1", "area.2", "area.3", "area.4", "area.5", "area.6" ->
                value.compareTo(wbk ? D0_60 : D0_75) >= 0;
            case "bersih" -> value.compareTo(wbk ? D18_25 : D19_50) >= 0;
            case "spak" -> value.compareTo(D15_75) >= 0;
            case "kinerja" -> value.compareTo(wbk ? D2_50 : D3_75) >= 0;
            case "spkp" -> value.compareTo(wbk ? D14 : D15_75) >= 0;
            case "wbk" -> !wbk && value.compareTo(D1) >= 0;
            default -> false;
        };
    }

    /** As fast as it gets: criteria by number, values in billionths. */
    static boolean met(int criterion, boolean wbk, long value) {
        return switch (criterion) {
            case 0 -> value >= (wbk ? 75_000_000_000L : 85_000_000_000L);
            case 1 -> value >= (wbk ? 40_000_000_000L : 48_000_000_000L);
            case 2, 3, 4, 5, 6, 7 -> value >= (wbk ? 600_000_000L : 750_000_000L);
            case 8 -> value >= (wbk ? 18_250_000_000L : 19_500_000_000L);
            case 9 -> value >= 15_750_000_000L;
            case 10 -> value >= (wbk ? 2_500_000_000L : 3_750_000_000L);
            case 11 -> value >= (wbk ? 14_000_000_000L : 15_750_000_000L);
            case 12 -> !wbk && value >= 1_000_000_000L;
            default -> false;
        };
    }
}
