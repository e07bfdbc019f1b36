package id.panduzi.workplace.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.workplace.Languages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page asks for. */
@ControllerAdvice(annotations = Controller.class)
class LayoutModel {

    private final MessageSource messages;

    LayoutModel(MessageSource messages) {
        this.messages = messages;
    }

    /** Whoever is signed in; null for strangers. */
    @ModelAttribute("me")
    @Nullable Me me(@AuthenticationPrincipal @Nullable SignedIn principal, Locale locale) {
        return principal == null ? null : new Me(principal.name(), labels(principal, locale));
    }

    /** For each language this page in it, as an address relative to the page: {@code ?q=a&lang=en}. */
    @ModelAttribute("languageLinks")
    Map<String, String> languageLinks(HttpServletRequest request) {
        String kept = Arrays.stream(
                        Objects.requireNonNullElse(original(request, true), "").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.matches(Languages.NAME + "(=.*)?"))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        Map<String, String> links = new LinkedHashMap<>();
        Stream.of("id", "en").forEach(tag -> links.put(tag, "?" + kept + Languages.NAME + "=" + tag));
        return links;
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

    private List<String> labels(SignedIn principal, Locale locale) {
        return principal.roles().stream()
                .map(role -> messages.getMessage("Role." + role, null, locale))
                .toList();
    }

    /**
     * @param name as shown to others
     * @param roles what they are called in the language of the page
     */
    record Me(String name, List<String> roles) {}
}
