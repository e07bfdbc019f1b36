package id.panduzi.agencies.web;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.NewAgency;
import id.panduzi.directory.NewUnit;
import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitKind;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A new agency with units of its own, and a secretariat and an operator who can sign in. */
record Bureau(String code, List<Unit> units, Proposals proposals) {

    static Bureau with(int units, Founding founding, Accounts accounts, Proposals proposals) {
        String code = "G" + UUID.randomUUID().toString().substring(0, 8);
        List<NewUnit> wanted = IntStream.rangeClosed(1, units)
                .mapToObj(n ->
                        new NewUnit("%s-U%02d".formatted(code, n), "Balai <" + n + ">", Echelon.III, UnitKind.ORDINARY))
                .toList();
        List<Unit> founded = founding.registerAbsent(
                List.of(new NewAgency(code, "Badan & Uji " + code, AgencyKind.KL, false, Zone.WIB, wanted)));
        Bureau bureau = new Bureau(code, founded, proposals);
        accounts.registerIfAbsent(List.of(
                new NewAccount(
                        bureau.secretariat(),
                        "Sari",
                        DemoMode.PASSWORD,
                        Set.of(Role.SECRETARIAT),
                        false,
                        founded.get(0).agency().id(),
                        null),
                new NewAccount(
                        bureau.operator(),
                        "Oki",
                        DemoMode.PASSWORD,
                        Set.of(Role.OPERATOR),
                        false,
                        founded.get(0).agency().id(),
                        founded.get(0).id())));
        return bureau;
    }

    String secretariat() {
        return "secretariat." + code;
    }

    String operator() {
        return "operator." + code;
    }

    String address() {
        return "/agencies/" + code;
    }

    /** Opens a proposal of the unit of that place, from 0. */
    String propose(int unit) {
        Unit proposed = units.get(unit);
        SignedIn opener = new SignedIn(
                new AccountId(UUID.randomUUID()),
                "opener",
                "Ibu",
                Set.of(Role.OPERATOR),
                new Scope.OfUnit(proposed.id(), proposed.agency().id()));
        return proposals
                .open(new NewProposal(proposed.code(), Award.WBK, 2026, ProposalPath.REGULAR), opener)
                .number();
    }
}
