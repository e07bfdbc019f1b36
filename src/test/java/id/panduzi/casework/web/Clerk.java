package id.panduzi.casework.web;

import id.panduzi.Visitor;
import id.panduzi.lives.Stop;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in and fills in the forms of tasks. */
final class Clerk {

    private final Visitor visitor;

    Clerk(int port, String username) {
        this.visitor = new Visitor(port);
        visitor.signIn(username, "pandu-demo");
    }

    HttpResponse<String> get(String path) {
        return visitor.get(path);
    }

    /** Sends the form of a page as it was shown, with these fields. */
    HttpResponse<String> send(Stop stop, HttpResponse<String> page, String... fields) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(List.of("_csrf", Visitor.csrf(page)));
        for (String hidden : List.of("task", "version", "key")) {
            all.addAll(List.of(hidden, hidden(hidden, page)));
        }
        return visitor.submit(stop.page(), all.toArray(String[]::new));
    }

    /** Presses a button beside the form. */
    HttpResponse<String> press(Stop stop, String button, HttpResponse<String> page, String... fields) {
        List<String> all = new ArrayList<>(Arrays.asList(fields));
        all.addAll(List.of("_csrf", Visitor.csrf(page)));
        return visitor.submit(stop.page() + "/" + button, all.toArray(String[]::new));
    }

    private static String hidden(String name, HttpResponse<String> page) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        return field.find() ? field.group(1) : "";
    }
}
