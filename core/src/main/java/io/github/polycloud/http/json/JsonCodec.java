package io.github.polycloud.http.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.HttpResponse;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON in both directions, in UTF-8, with readers that are made once a type. Unknown fields are
 * ignored; a record's null fields are not written, a map's null values are.
 */
public final class JsonCodec implements BodyCodec {
  private final JsonMapper mapper;
  private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

  private JsonCodec(@Nullable PropertyNamingStrategy naming) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // A bill of the first of a month stays one of that day, wherever we are.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    builder.addModule(
        new SimpleModule("polycloud") {
          private static final long serialVersionUID = 1L;

          @Override
          public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addValueInstantiators(new RecordInstantiator.RecordInstantiators());
          }
        }.addDeserializer(Instant.class, new FastInstantDeserializer()));
    if (naming != null) {
      builder.propertyNamingStrategy(naming);
    }
    this.mapper = builder.build();
  }

  /** Field names as they stand in the records. */
  public static JsonCodec plain() {
    return new JsonCodec(null);
  }

  /** Field names in snake case: {@code createdAt} is {@code created_at} on the wire. */
  public static JsonCodec snakeCase() {
    return new JsonCodec(PropertyNamingStrategies.SNAKE_CASE);
  }

  @Override
  public byte[] encode(Object value, Type type) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JacksonException e) {
      // No cause: Jackson quotes the value.
      throw new CloudException(
          ErrorKind.INVALID_REQUEST,
          "a body of type " + value.getClass().getName() + " cannot be written as JSON");
    }
  }

  @Override
  public String contentType(Object value) {
    return "application/json";
  }

  @Override
  public @Nullable Object decode(HttpResponse response, Type type) throws BodyException {
    if (response.body().length == 0) {
      return null;
    }
    try {
      return readers
          .computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t)))
          .readValue(response.body());
    } catch (DatabindException e) {
      throw new BodyException("the answer is JSON of another shape" + where(e));
    } catch (JacksonException e) {
      throw new BodyException("the answer is not JSON");
    }
  }

  /** A tree of an answer that may be anything; empty when it is no JSON. For error bodies. */
  public JsonNode tree(HttpResponse response) {
    try {
      return mapper.readTree(response.body());
    } catch (JacksonException e) {
      return mapper.missingNode();
    }
  }

  private static String where(DatabindException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name = step.getPropertyName();
      // The keys of a map are data of the service and not ours to quote.
      path.append(path.isEmpty() ? "" : ".")
          .append(step.from() instanceof Map ? "*" : name == null ? step.getIndex() : name);
    }
    return path.isEmpty() ? "" : " at " + path;
  }
}
