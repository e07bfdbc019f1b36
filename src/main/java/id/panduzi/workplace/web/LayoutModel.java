package id.panduzi.workplace.web;

import id.panduzi.directory.DemoMode;
import id.panduzi.directory.SignedIn;
import id.panduzi.workflow.Tasks;
import id.panduzi.workplace.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page asks for. */
@ControllerAdvice(annotations = Controller.class)
class LayoutModel {

    private final Tasks tasks;
    private final DemoMode demoMode;

    LayoutModel(Tasks tasks, DemoMode demoMode) {
        this.tasks = tasks;
        this.demoMode = demoMode;
    }

    /** Whether everything here is invented. */
    @ModelAttribute("isDemo")
    boolean isDemo() {
        return demoMode.enabled();
    }

    /** Whoever is signed in; null for strangers. */
    @ModelAttribute("me")
    @Nullable SignedIn me(@AuthenticationPrincipal @Nullable SignedIn principal) {
        return principal;
    }

    /** The main menu; null for strangers. */
    @ModelAttribute("navigation")
    @Nullable Navigation navigation(@AuthenticationPrincipal @Nullable SignedIn principal) {
        return principal == null ? null : new Navigation(principal, () -> tasks.countToDo(principal));
    }

    /** This page in each language. */
    @ModelAttribute("languageLinks")
    List<LanguageLink> languageLinks(HttpServletRequest request, Locale shown) {
        String query =
                passedOnFrom(request).isPresent() ? "" : Objects.requireNonNullElse(request.getQueryString(), "");
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.matches(Languages.NAME + "(=.*)?"))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        return Languages.ALL.stream()
                .map(language -> LanguageLink.of(language, kept, shown))
                .toList();
    }

    /** The path the browser shows, also where the server passed the request on. */
    @ModelAttribute("currentPath")
    String currentPath(HttpServletRequest request) {
        return passedOnFrom(request).orElseGet(request::getRequestURI);
    }

    /** The path that was asked for, if the server answers it with the page of another. */
    private static Optional<String> passedOnFrom(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    /**
     * One page in one language.
     *
     * @param url relative to the page, so that it can lead nowhere else: {@code ?q=a&lang=en}
     * @param current whether the page is in this language already
     */
    record LanguageLink(String code, String url, boolean current) {

        static LanguageLink of(Locale language, String keptQuery, Locale shown) {
            String code = language.getLanguage();
            return new LanguageLink(code, "?" + keptQuery + Languages.NAME + "=" + code, language.equals(shown));
        }
    }
}
