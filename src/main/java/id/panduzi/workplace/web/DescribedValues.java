package id.panduzi.workplace.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the API's description what the types of our records say: what is not {@code @Nullable} is always there, what is
 * may be null. A value of any kind is text, a number, a boolean or null; never a list or an object.
 */
@Component
class DescribedValues implements ModelConverter {

    private static final Set<Class<?>> ANY_VALUE = Set.of(JsonNode.class, Object.class);

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json.mapper().constructType(type.getType());
        if (java != null && ANY_VALUE.contains(java.getRawClass())) {
            return anyValue();
        }
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        if (java != null && java.getRawClass().isRecord() && schema != null) {
            complete(java.getRawClass(), model(schema, context));
        }
        return schema;
    }

    private static Schema<?> anyValue() {
        Schema<?> value = new JsonSchema();
        value.setTypes(new LinkedHashSet<>(Set.of("string", "number", "boolean", "null")));
        return value;
    }

    private static Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        String ref = schema.get$ref();
        Schema<?> defined =
                ref == null ? null : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
        return defined == null ? schema : defined;
    }

    private static void complete(Class<?> type, Schema<?> model) {
        if (model.getProperties() == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = model.getProperties().get(component.getName());
            if (property != null && !isRequired(model, component)) {
                complete(component, model, property);
            }
        }
    }

    private static void complete(RecordComponent component, Schema<?> model, Schema<?> property) {
        boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!isNullable && !isLeftOut(component)) {
            model.addRequiredItem(component.getName());
        } else if (isNullable && !isLeftOut(component) && property.getTypes() != null && property.getEnum() == null) {
            property.addType("null");
        }
    }

    private static boolean isRequired(Schema<?> model, RecordComponent component) {
        return model.getRequired() != null && model.getRequired().contains(component.getName());
    }

    /** True if the property is missing where it would be null or empty. */
    private static boolean isLeftOut(RecordComponent component) {
        boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return component.getAccessor().isAnnotationPresent(JsonInclude.class)
                || (isNullable && component.getDeclaringRecord().isAnnotationPresent(JsonInclude.class));
    }
}
