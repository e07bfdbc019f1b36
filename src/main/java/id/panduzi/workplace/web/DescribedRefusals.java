package id.panduzi.workplace.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Adds to every call of the API what all of them have in common: the caller's language, and how they refuse. */
@Component
class DescribedRefusals implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String WRONG_FIELD = "WrongField";

    private static final List<HttpStatus> ALWAYS = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.NOT_ACCEPTABLE,
            HttpStatus.PAYLOAD_TOO_LARGE,
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            HttpStatus.UNPROCESSABLE_ENTITY,
            HttpStatus.TOO_MANY_REQUESTS);

    @Override
    public void customise(OpenAPI description) {
        description.schema(WRONG_FIELD, wrongField()).schema(PROBLEM, problem());
        description.getPaths().values().forEach(path -> path.readOperationsMap().forEach(DescribedRefusals::complete));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Accept-Language")
                .description("Language of messages and labels: id (default) or en")
                .required(false)
                .schema(text().example("id")));
        ALWAYS.forEach(status -> refuse(operation, status));
        if (method != PathItem.HttpMethod.GET) {
            refuse(operation, HttpStatus.CONFLICT);
        }
    }

    private static void refuse(Operation operation, HttpStatus status) {
        MediaType problem = new MediaType().schema(new JsonSchema().$ref(PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        Integer.toString(status.value()),
                        new ApiResponse()
                                .description(status.getReasonPhrase())
                                .content(new Content()
                                        .addMediaType(
                                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                                problem)));
    }

    private static Schema<?> problem() {
        return object().addProperty("type", text().format("uri"))
                .addProperty("title", text())
                .addProperty("status", typed("integer"))
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty("errors", typed("array").items(new JsonSchema().$ref(WRONG_FIELD)))
                .addProperty("version", typed("integer").description("Where it stands now; only with 409"))
                .addProperty("stage", text().description("Where it stands now; only with 409"));
    }

    private static Schema<?> wrongField() {
        return object().addProperty("field", text().description("Path in the request"))
                .addProperty("code", text().description("Stable word for programs"))
                .addProperty("message", text());
    }

    private static Schema<?> object(String... required) {
        return typed("object").required(List.of(required));
    }

    private static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(Set.of(type));
        return schema;
    }
}
