// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.internal.json.RecordInstantiator;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Encodes and decodes JSON in UTF-8 with Jackson; readers are cached by type. Thread-safe. Unknown
 * fields are ignored; null fields of a record are not written, null values of a map are. Bytes that
 * are no UTF-8 are read as U+FFFD. A field that a response lacks is null in its record, 0 or false
 * for a primitive; a list or map is empty unless it is {@code @Nullable}, and null elements of it
 * are skipped unless they are {@code @Nullable}. A number that does not fit its field is an error
 * that names the field; it is never cut.
 *
 * <p>A body is not read beyond these limits: 500 levels, 2,000,000 tokens, texts of 16 Mi
 * characters, names of 50,000 characters, numbers of 1,000 digits with exponents from -1,000 to
 * 1,000.
 *
 * @since 0.1.0
 */
public final class JsonCodec implements BodyCodec {
  // The message of a record that requires a component.
  private static final Pattern COMPONENT = Pattern.compile("[A-Za-z]+");

  private static final int CHUNK = 8192;

  private final CodecMapper mapper;

  private JsonCodec(@Nullable PropertyNamingStrategy naming) {
    JsonMapper.Builder builder =
        JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(JsonLimits.CONSTRAINTS).build())
            .nodeFactory(new JsonLimits.Nodes())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // A bill dated the first of a month keeps that date in every time zone.
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    builder.addModule(
        RecordInstantiator.module()
            .setDeserializerModifier(new ReadingModifier())
            .addDeserializer(Instant.class, new FastInstantDeserializer()));
    builder.annotationIntrospector(
        new AnnotationIntrospectorPair(new CollectionNulls(), new ViewlessAnnotations()));
    if (naming != null) {
      builder.propertyNamingStrategy(naming).addHandler(new ReferenceReader());
    }
    this.mapper = new CodecMapper(builder);
  }

  /** Without {@code @JsonApplyView}, which jackson-annotations has since 2.22 only. */
  private static final class ViewlessAnnotations extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findApplyView(MapperConfig<?> config, Annotated annotated) {
      return null;
    }
  }

  /** Creates a codec with field names as declared in the records. */
  public static JsonCodec plain() {
    return new JsonCodec(null);
  }

  /**
   * Creates a codec with snake-case field names: {@code createdAt} is {@code created_at} in JSON.
   *
   * <p>References are read in each form that a service gives them: a record with the component
   * {@code name} also from text, a text component also from an object with a {@code name}.
   */
  public static JsonCodec snakeCase() {
    return new JsonCodec(PropertyNamingStrategies.SNAKE_CASE);
  }

  @Override
  public byte[] encode(Object value, Type type) {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(type, "type");
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JacksonException e) {
      // No cause: Jackson quotes the value.
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "a body of type " + value.getClass().getName() + " cannot be encoded as JSON");
    }
  }

  @Override
  public String contentType(Object value) {
    Objects.requireNonNull(value, "value");
    return "application/json";
  }

  @Override
  public @Nullable Object decode(HttpResponse response, Type type) throws BodyException {
    Objects.requireNonNull(response, "response");
    Objects.requireNonNull(type, "type");
    if (response.body().length == 0) {
      return null;
    }
    ObjectReader reader = mapper.cachedReader(type);
    try {
      Object value = lenient(response.body(), reader::readValue, reader::readValue);
      if (value instanceof List<?> items && items.contains(null)) {
        throw new BodyException(
            "the response body is not the expected JSON at " + items.indexOf(null));
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw new BodyException(
          "the response body is not within the limits of JSON ("
              + JsonLimits.DESCRIPTION
              + ")"
              + location(e));
    } catch (DatabindException | InputCoercionException e) {
      throw new BodyException("the response body is not the expected JSON" + location(e));
    } catch (NumberFormatException e) {
      // Jackson passes on that of an exponent with too many digits.
      throw new BodyException("the response body is not the expected JSON");
    } catch (JacksonException e) {
      throw new BodyException("the response body is not valid JSON");
    } catch (RuntimeException e) {
      // A deserializer of the caller; its message may quote the value.
      throw new BodyException("the response body is not the expected JSON");
    }
  }

  /**
   * Parses a body that may be anything, such as an error response; a missing node if it is not
   * JSON. Of an error response that ends within its JSON, the part that was read is parsed.
   */
  public JsonNode tree(HttpResponse response) {
    Objects.requireNonNull(response, "response");
    try {
      return lenient(response.body(), mapper::readTree, mapper::readTree);
    } catch (JacksonException | NumberFormatException e) {
      return response.isSuccessful() ? mapper.missingNode() : CutJson.tree(response.text(), mapper);
    }
  }

  /**
   * Reads a body, and if that fails because of bytes that are no UTF-8, again with U+FFFD in their
   * place. Only a failure costs time.
   */
  private static <T> T lenient(
      byte[] body, Function<byte[], T> fromBytes, Function<String, T> fromText) {
    try {
      return fromBytes.apply(body);
    } catch (StreamConstraintsException e) {
      throw e;
    } catch (JacksonException e) {
      if (isUtf8(body)) {
        throw e;
      }
      return fromText.apply(new String(body, StandardCharsets.UTF_8));
    }
  }

  private static boolean isUtf8(byte[] body) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(body);
    CharBuffer chars = CharBuffer.allocate(CHUNK);
    CoderResult result;
    do {
      result = decoder.decode(bytes, chars.clear(), true);
    } while (result.isOverflow());
    return !result.isError();
  }

  private static String location(JacksonException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      String name = step.getPropertyName();
      // The keys of a map are data of the service, which is not quoted.
      path.append(path.isEmpty() ? "" : ".")
          .append(step.from() instanceof Map ? "*" : name == null ? step.getIndex() : name);
    }
    if (e.getCause() instanceof NullPointerException missing
        && missing.getMessage() != null
        && COMPONENT.matcher(missing.getMessage()).matches()) {
      path.append(path.isEmpty() ? "" : ".").append(missing.getMessage());
    }
    return path.isEmpty() ? "" : " at " + path;
  }
}
