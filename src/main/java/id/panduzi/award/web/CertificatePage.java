package id.panduzi.award.web;

import id.panduzi.award.Register;
import id.panduzi.problem.Absent;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Whether a certificate is what it seems; open to everybody. Its answer is never kept: a title may be taken back. */
@Controller
class CertificatePage {

    private static final String ADDRESS = "/certificates/{number}";

    private final Register register;

    CertificatePage(Register register) {
        this.register = register;
    }

    @GetMapping(ADDRESS)
    String check(@PathVariable String number, HttpServletResponse response, Model model) {
        String wanted = read(number);
        model.addAttribute("typed", wanted);
        try {
            model.addAttribute("certificate", register.certificate(wanted));
            return "award/certificate";
        } catch (Absent unknown) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "award/no-certificate";
        }
    }

    /** From the form; an empty one leads to the register. */
    @GetMapping("/certificates")
    String find(@RequestParam(defaultValue = "") String number) {
        String wanted = read(number).replaceAll("[^A-Z0-9-]", "-");
        return wanted.isEmpty()
                ? "redirect:/register"
                : "redirect:"
                        + UriComponentsBuilder.fromPath(ADDRESS).build(wanted).toString();
    }

    /** As it is printed, however it was typed. */
    private static String read(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
