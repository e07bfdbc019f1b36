package id.panduzi.problem.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UrlPathHelper;

/** Tells requests of systems from requests of people: the former get JSON problems, the latter pages. */
public final class ApiRequests {

    private ApiRequests() {}

    /** True for {@code /api} and everything below it, however the path was written. */
    public static boolean covers(HttpServletRequest request) {
        String path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return isApi(path);
    }

    static boolean isApi(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
