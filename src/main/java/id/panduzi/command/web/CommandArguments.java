package id.panduzi.command.web;

import id.panduzi.command.Command;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives controller methods the {@link Command} they take. */
@Component
class CommandArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    static final String KEY = "Idempotency-Key";

    /** Quotes as HTTP has them, or none as many clients send it. */
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"|(\\d{1,18})");

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Command resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Principal caller = Objects.requireNonNull(request.getUserPrincipal(), "commands are for the signed-in");
        String version = header(request, HttpHeaders.IF_MATCH);
        return new Command(
                caller.getName(),
                header(request, KEY),
                version == null ? null : number(version),
                request.getMethod() + " " + request.getRequestURI());
    }

    /** A header that is sent twice is as wrong as its two values together. */
    private static @Nullable String header(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static long number(String version) {
        Matcher matcher = VERSION.matcher(version.strip());
        if (!matcher.matches()) {
            TypeMismatchException unreadable = new TypeMismatchException(version, Long.class);
            unreadable.initPropertyName(HttpHeaders.IF_MATCH);
            throw unreadable;
        }
        return Long.parseLong(Objects.requireNonNullElseGet(matcher.group(1), () -> matcher.group(2)));
    }
}
