package id.panduzi.command.web;

import id.panduzi.command.Command;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes commands to programs by their headers; that a controller takes them as one object is nobody's business. */
@Component
class DescribedCommands implements GlobalOperationCustomizer {

    DescribedCommands() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Command.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Stream.of(method.getMethodParameters()).anyMatch(given -> given.getParameterType() == Command.class)) {
            operation.addParametersItem(header(
                    CommandArguments.KEY,
                    "1 to 200 visible ASCII characters; the same key and body get the first answer again"));
            operation.addParametersItem(header(
                    HttpHeaders.IF_MATCH,
                    "The version that this is based on, as \"7\"; a stale one is refused with 409"));
        }
        return operation;
    }

    private static HeaderParameter header(String name, String description) {
        Schema<?> text = new JsonSchema();
        text.setTypes(Set.of("string"));
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(text);
        return header;
    }
}
