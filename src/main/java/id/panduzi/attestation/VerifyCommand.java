package id.panduzi.attestation;

import id.panduzi.criterion.web.Wording;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * {@code verify record.json [--key public.pem] [--lang id|en]}: says in plain words whether a decision record is what it
 * was. Starts nothing and asks nobody; the file is all it needs.
 */
public final class VerifyCommand {

    public static final String NAME = "verify";

    static final int ACCEPTED = 0;
    static final int REFUSED = 1;
    static final int UNUSABLE = 2;
    static final int UNVOUCHED = 3;

    private static final int MOST_BYTES_OF_KEYS = 100_000;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final Wording words;
    private final PrintStream out;

    private VerifyCommand(Locale locale, PrintStream out) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        this.words = new Wording(messages, locale);
        this.out = out;
    }

    /**
     * Verifies what the arguments name.
     *
     * @param arguments without the command's own name
     * @param system the language where none is asked for; other than English is Indonesian
     * @return 0 if nothing speaks against the record, 1 if it is refused, 2 if there was nothing to verify, 3 if nothing speaks
     *     against it but no key was named that vouches for who signed it
     */
    public static int run(List<String> arguments, Locale system, PrintStream out) {
        VerifyArguments asked = VerifyArguments.of(arguments);
        VerifyCommand command = new VerifyCommand(asked.locale(system), out);
        if (!asked.isUnderstood()) {
            command.say("Attestation.usage");
            return UNUSABLE;
        }
        return command.verify(asked.record(), asked.keys());
    }

    private int verify(String file, List<String> keyFiles) {
        List<VerificationKey> vouched = new ArrayList<>();
        for (String keyFile : keyFiles) {
            List<VerificationKey> keys = keys(keyFile);
            if (keys.isEmpty()) {
                say("Attestation.noKey", keyFile);
                return UNUSABLE;
            }
            vouched.addAll(keys);
        }
        return verified(file, vouched);
    }

    private int verified(String file, List<VerificationKey> vouched) {
        try {
            return report(RecordFile.read(Path.of(file)), vouched);
        } catch (RefusedRecord refused) {
            return conclude(new Report(List.of(Report.Line.refused(refused))), vouched);
        } catch (IOException | InvalidPathException unreadable) {
            say("Attestation.noFile", file);
            return UNUSABLE;
        }
    }

    private int report(RecordDocument record, List<VerificationKey> vouched) {
        RecordVerifier verifier = new RecordVerifier(record, vouched);
        say("Attestation.about", record.text("proposal", "number"), record.text("decision", "sequence"));
        say("Attestation.whose", record.text("proposal", "unit", "name"), record.text("proposal", "agency", "name"));
        say("Attestation.what", kind(record), outcome(record), record.text("ruleset", "law"));
        say("Attestation.when", moment(record), String.join(", ", verifier.deciders()));
        return conclude(verifier.verify(), vouched);
    }

    private int conclude(Report report, List<VerificationKey> vouched) {
        for (Report.Line line : report.lines()) {
            print("[" + line.mark().sign() + "] "
                    + words.say(line.said(), line.arguments().toArray()));
        }
        if (!report.isAccepted()) {
            say("Attestation.refused");
            return REFUSED;
        }
        say(vouched.isEmpty() ? "Attestation.unvouched" : "Attestation.accepted");
        return vouched.isEmpty() ? UNVOUCHED : ACCEPTED;
    }

    private static List<VerificationKey> keys(String file) {
        try {
            Path path = Path.of(file);
            return Files.size(path) > MOST_BYTES_OF_KEYS
                    ? List.of()
                    : VerificationKey.inPem(Files.readString(path, StandardCharsets.ISO_8859_1));
        } catch (IOException | InvalidPathException unreadable) {
            return List.of();
        }
    }

    private String kind(RecordDocument record) {
        return word("DecidedKind.", record.text("decision", "kind"));
    }

    private String outcome(RecordDocument record) {
        return word("OutcomeWord.", record.text("decision", "outcome"));
    }

    /** In words where there are some. */
    private String word(String family, String wire) {
        String constant = wire.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return words.find(family + constant).orElse(wire);
    }

    private String moment(RecordDocument record) {
        String written = record.text("decision", "decidedAt");
        try {
            return words.moment(Instant.parse(written));
        } catch (DateTimeException odd) {
            return written;
        }
    }

    private void say(String key, Object... arguments) {
        print(words.say(key, arguments));
    }

    /** Without signs that a forged record could steer a terminal with. */
    private void print(String line) {
        out.println(UNSEEN.matcher(line).replaceAll("?"));
    }
}
