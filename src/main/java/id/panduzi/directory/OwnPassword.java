package id.panduzi.directory;

import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people choose their own password. Long and not their name; no other rules, which only make people write it down. */
@Service
@Transactional
public class OwnPassword {

    private static final int SHORTEST = 12;

    /** Hashing takes as long as there is something to hash. */
    private static final int LONGEST = 128;

    private final RegisteredAccounts accounts;
    private final Passwords passwords;
    private final Journal journal;

    OwnPassword(RegisteredAccounts accounts, Passwords passwords, Journal journal) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.journal = journal;
    }

    /**
     * Takes the new password; all other sessions of this person end.
     *
     * @return the stamp under which sessions go on
     * @throws InvalidInput if the present one is wrong, or the new one does not do
     */
    public int change(String present, String wanted, String repeated, SignedIn me) {
        Account account = accounts.findById(me.id()).orElseThrow(() -> new Absent("account"));
        List<FieldError> errors = new ArrayList<>();
        if (!passwords.matches(present, account.password().orElse(null))) {
            errors.add(FieldError.of("currentPassword", "wrongPassword"));
        }
        errors.addAll(against(wanted, repeated, present, account.username()));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        account.givePassword(passwords.hash(wanted), false);
        journal.record(Deed.of(Subject.account(account.username()), me.actor(), "changeOwnPassword", Map.of()));
        return account.stamp();
    }

    private static List<FieldError> against(String wanted, String repeated, String present, String username) {
        int length = wanted.codePointCount(0, wanted.length());
        if (length < SHORTEST || length > LONGEST) {
            return List.of(FieldError.of("newPassword", "passwordLength", SHORTEST, LONGEST));
        }
        if (wanted.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT)) || wanted.equals(present)) {
            return List.of(FieldError.of("newPassword", "easyPassword"));
        }
        return wanted.equals(repeated) ? List.of() : List.of(FieldError.of("repeatedPassword", "passwordsDiffer"));
    }
}
