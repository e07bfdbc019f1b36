package id.panduzi.directory.web;

import id.panduzi.directory.Accounts;
import id.panduzi.directory.OwnPassword;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who one is here, and another password. Never shows what was typed as one. */
@Controller
@RequestMapping(AccountPage.ADDRESS)
class AccountPage {

    static final String ADDRESS = "/account";

    private final OwnPassword ownPassword;
    private final Accounts accounts;

    AccountPage(OwnPassword ownPassword, Accounts accounts) {
        this.ownPassword = ownPassword;
        this.accounts = accounts;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, List.of(), model);
    }

    @PostMapping
    String change(
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String repeatedPassword,
            @AuthenticationPrincipal SignedIn me,
            HttpSession session,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        try {
            SessionWatch.goOn(session, ownPassword.change(currentPassword, newPassword, repeatedPassword, me));
        } catch (InvalidInput wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(me, wrong.errors(), model);
        }
        redirect.addFlashAttribute("success", "account.passwordChanged");
        return "redirect:" + ADDRESS;
    }

    private String page(SignedIn me, List<FieldError> errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("form", Map.of());
        model.addAttribute(
                "mustChoose",
                accounts.standing(me.id())
                        .filter(Accounts.Standing::mustChoosePassword)
                        .isPresent());
        return "directory/account";
    }
}
