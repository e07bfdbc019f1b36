package id.panduzi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people around one proposal, each in a browser of their own, doing by hand what there is to do. */
final class Hands implements AutoCloseable {

    private final Browser browser;
    private final int port;
    private final Map<String, Officer> officers = new LinkedHashMap<>();

    Hands(Browser browser, int port) {
        this.browser = browser;
        this.port = port;
    }

    /** Somebody, signed in. */
    Officer of(String username) {
        return officers.computeIfAbsent(username, name -> {
            Officer officer = new Officer(browser, port, true);
            officer.signInAs(name);
            return officer;
        });
    }

    /** Finds a task in the list, fills in what it asks and sends it. */
    Page finish(String username, String number, String kind, String fields) {
        Officer officer = of(username);
        Page page = fill(officer, number, kind, fields);
        officer.press("Selesaikan tugas");
        assertThat(page.locator(".govuk-error-summary").allInnerTexts())
                .as(kind)
                .isEmpty();
        assertThat(page.locator(".govuk-notification-banner").count()).as(kind).isPositive();
        return page;
    }

    /** The same, without sending it. */
    Page fill(Officer officer, String number, String kind, String fields) {
        String address = "/proposals/" + number + "/tasks/" + kind;
        Page page = officer.page();
        officer.open("/tasks?view=group");
        if (page.locator("a[href='" + address + "']").count() == 0) {
            officer.open("/tasks?view=mine");
        }
        page.locator("a[href='" + address + "']").first().click();
        officer.findsNothingInaccessible();
        officer.look("walk-" + kind, List.of(1300));
        fill(page, fields);
        return page;
    }

    /** Fills in controls by their name: {@code outcome=meets; note=Memenuhi}. */
    static void fill(Page page, String fields) {
        for (String field : fields.isEmpty() ? List.<String>of() : List.of(fields.split("; *"))) {
            int sign = field.indexOf('=');
            fill(page, field.substring(0, sign), field.substring(sign + 1));
        }
    }

    private static void fill(Page page, String field, String value) {
        if (page.locator("[name='" + field + ".day']").count() > 0) {
            LocalDate day = LocalDate.parse(value);
            page.locator("[name='" + field + ".day']").fill(String.valueOf(day.getDayOfMonth()));
            page.locator("[name='" + field + ".month']").fill(String.valueOf(day.getMonthValue()));
            page.locator("[name='" + field + ".year']").fill(String.valueOf(day.getYear()));
            return;
        }
        Locator control = page.locator("[name='" + field + "']").first();
        String type = String.valueOf(control.getAttribute("type"));
        if (control.evaluate("one => one.tagName").equals("SELECT")) {
            control.selectOption(value);
        } else if (type.equals("radio") || type.equals("checkbox")) {
            page.locator("[name='" + field + "'][value='" + value + "']").check();
        } else {
            control.fill(value);
        }
    }

    @Override
    public void close() {
        officers.values().forEach(Officer::close);
    }
}
