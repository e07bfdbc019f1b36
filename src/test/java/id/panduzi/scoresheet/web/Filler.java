package id.panduzi.scoresheet.web;

import id.panduzi.Visitor;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.Role;
import id.panduzi.directory.RoleGroup;
import id.panduzi.directory.Unit;
import id.panduzi.sheet.web.Multipart;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** Somebody of a unit who fills its worksheet in a browser, without running any script. */
final class Filler {

    private static final String PASSWORD = "a-good-long-password";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern WAS = Pattern.compile("name=\"was\"[^>]*value=\"([^\"]*)\"");

    private final Visitor visitor;

    private Filler(Visitor visitor) {
        this.visitor = visitor;
    }

    static Filler of(ApplicationContext application, int port, Role role, Unit unit) {
        String username = role.wireName() + "-" + UUID.randomUUID();
        application
                .getBean(Accounts.class)
                .registerIfAbsent(new NewAccount(
                        username,
                        "Ibu Rini",
                        PASSWORD,
                        Set.of(role),
                        false,
                        unit.agency().id(),
                        role.group() == RoleGroup.UNIT ? unit.id() : null));
        Visitor visitor = new Visitor(port);
        visitor.signIn(username, PASSWORD);
        return new Filler(visitor);
    }

    HttpResponse<String> open(String path) {
        return visitor.get(path);
    }

    /** Sends the form of a page with these fields, as it was shown then. */
    HttpResponse<String> save(String path, HttpResponse<String> shown, String... fields) {
        return visitor.submit(path, with(fields, "_csrf", Visitor.csrf(shown), "was", was(shown)));
    }

    /** The same as a script does. */
    HttpResponse<String> change(String path, HttpResponse<String> shown, String... fields) {
        String[] all = with(fields, "_csrf", Visitor.csrf(shown), "was", was(shown));
        List<String> form = new ArrayList<>();
        for (int i = 0; i < all.length; i += 2) {
            form.add(all[i] + "=" + URLEncoder.encode(all[i + 1], StandardCharsets.UTF_8));
        }
        return visitor.send(
                "POST",
                path,
                BodyPublishers.ofString(String.join("&", form)),
                "Content-Type",
                FORM,
                "HX-Request",
                "true");
    }

    HttpResponse<String> handIn(String address, Multipart form, String... headers) {
        return visitor.send(
                "POST",
                address,
                BodyPublishers.ofByteArray(form.whole()),
                with(headers, "Content-Type", Multipart.TYPE));
    }

    static String was(HttpResponse<String> page) {
        Matcher field = WAS.matcher(page.body());
        return field.find() ? field.group(1) : "";
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
