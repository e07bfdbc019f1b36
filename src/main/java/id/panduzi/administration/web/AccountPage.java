package id.panduzi.administration.web;

import id.panduzi.directory.AccountAdministration;
import id.panduzi.directory.AccountLists;
import id.panduzi.directory.Conflicts;
import id.panduzi.directory.KnownAccount;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.TenureForm;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person's account: roles and place, sign-in, time in units, and what was done to it. */
@Controller("administeredAccountPage")
@RequestMapping(AccountsPage.ADDRESS + "/{username}")
class AccountPage {

    private static final int LATEST = 100;

    private final AccountLists lists;
    private final AccountAdministration administration;
    private final Conflicts conflicts;
    private final Journal journal;

    AccountPage(AccountLists lists, AccountAdministration administration, Conflicts conflicts, Journal journal) {
        this.lists = lists;
        this.administration = administration;
        this.conflicts = conflicts;
        this.journal = journal;
    }

    @GetMapping
    String show(@PathVariable String username, @AuthenticationPrincipal SignedIn me, Model model) {
        KnownAccount account = lists.get(username, me);
        return page(account, TypedAccount.of(account), Map.of(), model);
    }

    @PostMapping
    String change(
            @PathVariable String username,
            TypedAccount typed,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        boolean done = new Attempt(response, model)
                .succeeds(() -> administration.change(username, typed.form(), typed.seen(), me));
        return done
                ? done(username, "administration.saved", redirect)
                : page(lists.get(username, me), typed, Map.of(), model);
    }

    /** Shuts out, lets in, gives a password or unlocks. */
    @PostMapping("/sign-in")
    String act(
            @PathVariable String username,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") long version,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        boolean done = new Attempt(response, model).succeeds(() -> act(username, act, version, me, redirect));
        KnownAccount account = lists.get(username, me);
        return done
                ? done(username, "administration.signInChanged", redirect)
                : page(account, TypedAccount.of(account), Map.of(), model);
    }

    private void act(String username, String act, long version, SignedIn me, RedirectAttributes redirect) {
        switch (act) {
            case "deactivate" -> administration.deactivate(username, version, me);
            case "reactivate" -> administration.reactivate(username, version, me);
            case "unlock" -> administration.unlock(username, me);
            case "password" -> {
                String given = administration.resetPassword(username, version, me);
                redirect.addFlashAttribute(AccountsPage.GIVEN, given);
            }
            default -> {}
        }
    }

    @PostMapping("/tenures")
    String declare(
            @PathVariable String username,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        TenureForm form = new TenureForm(
                typed.getOrDefault("tenureUnit", ""), typed.getOrDefault("from", ""), typed.getOrDefault("until", ""));
        boolean done = new Attempt(response, model).succeeds(() -> conflicts.declare(username, form, me));
        KnownAccount account = lists.get(username, me);
        return done
                ? done(username, "administration.tenureNoted", redirect)
                : page(account, TypedAccount.of(account), typed, model);
    }

    private static String done(String username, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("success", what);
        return "redirect:" + AccountsPage.ADDRESS + "/" + username;
    }

    private String page(KnownAccount account, TypedAccount form, Map<String, String> tenure, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        model.addAttribute("tenure", tenure);
        model.addAttribute("roles", Choice.of(Role.values()));
        model.addAttribute("tenures", conflicts.tenures(account.person().id()));
        Subject subject = Subject.account(account.person().username());
        model.addAttribute("entries", journal.timeline(subject, 0, LATEST));
        return "administration/account";
    }
}
