package id.panduzi.administration.web;

import id.panduzi.directory.AccountAdministration;
import id.panduzi.directory.AccountFilter;
import id.panduzi.directory.AccountLists;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All people's accounts, and a new one. */
@Controller("administeredAccountsPage")
@RequestMapping(AccountsPage.ADDRESS)
class AccountsPage {

    static final String ADDRESS = "/administration/accounts";

    /** The password just given, shown on the next page and on no other. */
    static final String GIVEN = "givenPassword";

    private final AccountLists lists;
    private final AccountAdministration administration;

    AccountsPage(AccountLists lists, AccountAdministration administration) {
        this.lists = lists;
        this.administration = administration;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String cursor,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        AccountFilter filter = new AccountFilter(q, role(role));
        Shown.of(
                lists.list(filter, cursor, Shown.MOST + 1, me),
                account -> account.person().username(),
                model);
        model.addAttribute("q", q);
        model.addAttribute("role", role);
        model.addAttribute("roles", Choice.of(Role.values()));
        return "administration/accounts";
    }

    private static @Nullable Role role(String name) {
        return Stream.of(Role.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/new")
    String ask(Model model) {
        return form(new TypedAccount("", "", List.of(), "", null), model);
    }

    @PostMapping("/new")
    String register(
            TypedAccount typed,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        boolean done = new Attempt(response, model)
                .succeeds(() -> redirect.addFlashAttribute(GIVEN, administration.register(typed.form(), me)));
        if (!done) {
            return form(typed, model);
        }
        redirect.addFlashAttribute("success", "administration.accountRegistered");
        return "redirect:" + ADDRESS + "/" + typed.form().username().strip();
    }

    private static String form(TypedAccount typed, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("roles", Choice.of(Role.values()));
        return "administration/new-account";
    }
}
