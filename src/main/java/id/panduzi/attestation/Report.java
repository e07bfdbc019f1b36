package id.panduzi.attestation;

import java.util.List;

/** What a verification found, line by line. */
record Report(List<Line> lines) {

    Report {
        lines = List.copyOf(lines);
    }

    /** Whether nothing speaks against the record. */
    boolean isAccepted() {
        return lines.stream().noneMatch(line -> line.mark() == Mark.REFUSED);
    }

    /** How a line stands. */
    enum Mark {
        HOLDS("+"),
        REMARK("!"),
        REFUSED("x");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param said key of the message
     * @param arguments of that message
     */
    record Line(Mark mark, String said, List<Object> arguments) {

        static Line holds(String said, Object... arguments) {
            return new Line(Mark.HOLDS, said, List.of(arguments));
        }

        static Line remark(String said, Object... arguments) {
            return new Line(Mark.REMARK, said, List.of(arguments));
        }

        static Line refused(String said, Object... arguments) {
            return new Line(Mark.REFUSED, said, List.of(arguments));
        }

        static Line refused(RefusedRecord refused) {
            return new Line(Mark.REFUSED, refused.why(), refused.arguments());
        }
    }
}
