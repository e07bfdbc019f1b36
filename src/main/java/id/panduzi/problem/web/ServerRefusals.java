package id.panduzi.problem.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * What the server refuses before any code of ours sees it (a broken address, oversized headers) as a problem too, in
 * Indonesian, since the caller's language is not known there; browsers get a {@link PlainPage}.
 */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** After Spring Boot, which sets a valve of its own. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> install(context.getParent()));
    }

    private static void install(Container host) {
        if (host instanceof StandardHost tomcat) {
            tomcat.setErrorReportValveClass(ProblemValve.class.getName());
        }
    }

    /** Tomcat makes it by name, hence public. */
    public static final class ProblemValve extends ErrorReportValve {

        private static final String BODY =
                "{\"type\":\"%s\",\"title\":\"Permintaan ditolak\",\"status\":%d,\"detail\":\"Server menolak permintaan ini.\"}";

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            int status = response.getStatus();
            boolean isAnswered = response.getContentWritten() > 0 || !response.setErrorReported();
            if (status >= HttpServletResponse.SC_BAD_REQUEST && !isAnswered) {
                try {
                    if (PlainPage.isFor(request)) {
                        PlainPage.write(request, response, status);
                    } else {
                        write(response, status);
                    }
                } catch (IOException callerIsGone) {
                    throw new UncheckedIOException(callerIsGone);
                }
            }
        }

        private static void write(Response response, int status) throws IOException {
            String type =
                    ProblemKind.of(status).map(kind -> kind.type().toString()).orElse("about:blank");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader("Content-Language", "id");
            response.getReporter().write(BODY.formatted(type, status));
            response.finishResponse();
        }
    }
}
