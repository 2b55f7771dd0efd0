package io.github.polycloud.legacy.internal;

import com.fasterxml.jackson.annotation.JsonRootName;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.JsonCodec;
import io.github.polycloud.legacy.model.FormValue;
import io.github.polycloud.legacy.model.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Form, XML, text or JSON, as the types of the operation say. What an answer claims to be decides
 * nothing, since this service often claims wrongly.
 */
public final class LegacyCodec implements BodyCodec {
  private final JsonCodec json = JsonCodec.snakeCase();
  private final XmlDocuments xml = new XmlDocuments();

  /** A codec; it has no state. */
  public LegacyCodec() {}

  @Override
  public byte[] encode(Object value, Type type) {
    if (value instanceof FormValue fields) {
      return fields.form().encoded().getBytes(StandardCharsets.UTF_8);
    }
    if (value instanceof String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    if (!isXml(value.getClass())) {
      return json.encode(value, type);
    }
    try {
      return xml.write(value);
    } catch (JacksonException e) {
      // No cause: it quotes the value, which holds a character that XML has no way to write.
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "the value cannot be written as XML; send a form");
    }
  }

  @Override
  public String contentType(Object value) {
    if (value instanceof FormValue) {
      return "application/x-www-form-urlencoded";
    }
    if (value instanceof String) {
      return "text/plain; charset=utf-8";
    }
    return isXml(value.getClass()) ? "application/xml; charset=utf-8" : json.contentType(value);
  }

  @Override
  public @Nullable Object decode(Answer answer, Type type) throws BodyException {
    if (type == String.class) {
      return answer.text();
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == Json.class) {
      Object value = json.decode(answer, generic.getActualTypeArguments()[0]);
      return value == null ? null : new Json<>(value);
    }
    if (!isXml(type)) {
      return json.decode(answer, type);
    }
    if (answer.body().length == 0) {
      return null;
    }
    try {
      return xml.read(answer.body(), type);
    } catch (JacksonException e) {
      throw new BodyException("the answer is XML of another shape, or none");
    } catch (XMLStreamException e) {
      throw new BodyException("the answer is not XML that can be read");
    }
  }

  private static boolean isXml(Type type) {
    return type instanceof Class<?> raw && raw.isAnnotationPresent(JsonRootName.class);
  }
}
