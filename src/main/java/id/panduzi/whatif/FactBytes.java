package id.panduzi.whatif;

import static id.panduzi.criterion.Fact.*;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Facts;
import id.panduzi.decisiontable.CompiledTable;
import id.panduzi.exact.Billionths;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Facts as they are kept for reading many: per fact its code, one byte, and its number as tables see it, cut off to nine
 * decimals and counted in billionths, in groups of seven bits, the lowest first.
 */
final class FactBytes {

    /** Stands for nothing known. */
    static final long NOT_KNOWN = CompiledTable.UNKNOWN;

    /** A fact's code is its place here: rows that exist rely on it, so new facts come last and none ever moves. */
    private static final List<Fact> CODES = List.of(
            BPK_OPINION,
            BPK_OPINION_PREVIOUS,
            AKIP,
            RB_INDEX,
            SPIP,
            CORE_SERVICE,
            CONSIDERABLE_RESOURCES,
            RB_SUCCESS,
            PUBLIC_PERCEPTION,
            LHKPN,
            LHKASN,
            TLHP_PERCENT,
            YEARS_BUILDING,
            UNIT_SAKIP,
            HOLDS_WBK,
            YEARS_SINCE_WBK,
            NO_RECENT_REVOCATION,
            TPI_MINIMUMS,
            TOTAL,
            PENGUNGKIT,
            AREA_1,
            AREA_2,
            AREA_3,
            AREA_4,
            AREA_5,
            AREA_6,
            BERSIH,
            SPAK,
            TLHP_POINTS,
            KINERJA,
            SPKP,
            ALREADY_WBK,
            INTEGRATION);

    /** How many facts there are; numbers of one case stand in an array of this length, by code. */
    static final int COUNT = CODES.size();

    private FactBytes() {}

    static int code(Fact fact) {
        return CODES.indexOf(fact);
    }

    static byte[] write(Facts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        facts.values().forEach((fact, value) -> {
            bytes.write(code(fact));
            write(Billionths.of(value.number()), bytes);
        });
        return bytes.toByteArray();
    }

    /** Fills {@code numbers}, by code; what is not among the bytes becomes {@link #NOT_KNOWN}. */
    static void read(byte[] bytes, long[] numbers) {
        Arrays.fill(numbers, NOT_KNOWN);
        int at = 0;
        while (at < bytes.length) {
            int code = bytes[at++];
            long number = 0;
            int shift = 0;
            while (bytes[at] < 0) {
                number |= (long) (bytes[at++] & 0x7f) << shift;
                shift += 7;
            }
            numbers[code] = number | ((long) bytes[at++] << shift);
        }
    }

    /** No scale goes below zero. */
    private static void write(long number, ByteArrayOutputStream bytes) {
        if (number < 0) {
            throw new IllegalArgumentException("no fact is below zero: " + number);
        }
        long rest = number;
        while (rest > 0x7f) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
