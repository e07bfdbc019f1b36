package id.panduzi.directory;

import id.panduzi.problem.Absent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the accounts of people for those who administer them. */
@Service
@Transactional(readOnly = true)
public class AccountLists {

    private final RegisteredAccounts accounts;
    private final Agencies agencies;
    private final Units units;
    private final SignInGuard guard;

    AccountLists(RegisteredAccounts accounts, Agencies agencies, Units units, SignInGuard guard) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.units = units;
        this.guard = guard;
    }

    /**
     * By username.
     *
     * @param after the username of the last one seen; empty for the beginning
     */
    public List<KnownAccount> list(AccountFilter filter, String after, int most, SignedIn administrator) {
        Registry.require(administrator);
        List<Account> found =
                accounts.people(filter.pattern(), filter.isAnyRole(), filter.roles(), after, Limit.of(most));
        Places places = places(found);
        return found.stream().map(account -> known(account, places, false)).toList();
    }

    /**
     * One account.
     *
     * @throws Absent if no person has it
     */
    public KnownAccount get(String username, SignedIn administrator) {
        Registry.require(administrator);
        Account account = accounts.findByUsername(username)
                .filter(found -> !found.isSystem())
                .orElseThrow(() -> new Absent("account"));
        return known(account, places(List.of(account)), guard.isLocked(username));
    }

    private Places places(List<Account> accounts) {
        List<UnitId> unitIds = accounts.stream()
                .flatMap(account -> account.unit().stream())
                .distinct()
                .toList();
        List<AgencyId> agencyIds = accounts.stream()
                .flatMap(account -> account.agency().stream())
                .distinct()
                .toList();
        return new Places(
                units.findAll(unitIds).stream()
                        .map(KnownUnit.InAgency::together)
                        .collect(Collectors.toMap(Unit::id, Function.identity())),
                agencies.findByIdIn(agencyIds).stream()
                        .map(KnownAgency::agency)
                        .collect(Collectors.toMap(Agency::id, Function.identity())));
    }

    private static KnownAccount known(Account account, Places places, boolean locked) {
        return new KnownAccount(
                account.person(),
                account.agency().map(places.agencies::get),
                account.unit().map(places.units::get),
                account.isActive(),
                account.hasOneTimePassword(),
                locked,
                account.version());
    }

    private record Places(Map<UnitId, Unit> units, Map<AgencyId, Agency> agencies) {}
}
