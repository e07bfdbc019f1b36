package id.panduzi.workplace;

import id.panduzi.problem.web.ApiRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hears {@code ?lang=} on every page; what we do not speak is not heard. */
@Component
class LanguageSwitch implements HandlerInterceptor, WebMvcConfigurer {

    private final Languages languages;

    LanguageSwitch(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!ApiRequests.covers(request)) {
            Languages.of(request.getParameter(Languages.NAME))
                    .ifPresent(language -> languages.setLocale(request, response, language));
        }
        return true;
    }
}
