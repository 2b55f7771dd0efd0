// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.codec;

import com.fasterxml.jackson.annotation.JsonRootName;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.AppList;
import io.github.polycloud.heroku.legacy.model.AppName;
import io.github.polycloud.heroku.legacy.model.FormEncodable;
import io.github.polycloud.heroku.legacy.model.JsonBody;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Encodes and decodes forms, XML, text and JSON, chosen by the types of the operation; apps are
 * decoded from XML where JSON was requested as well. The response's Content-Type is ignored because
 * this service often sends a wrong one. Thread-safe.
 */
public final class LegacyCodec implements BodyCodec {
  private static final String UNEXPECTED_XML = "the response body is not the expected XML";

  private final JsonCodec json = JsonCodec.snakeCase();
  private final XmlCodec xml = new XmlCodec();

  /** Creates a codec. */
  public LegacyCodec() {}

  @Override
  public byte[] encode(Object value, Type type) {
    if (value instanceof FormEncodable fields) {
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
      // No cause: its message quotes the value, which contains a character that XML cannot
      // represent.
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "the value contains a character that XML cannot represent; send a form");
    }
  }

  @Override
  public String contentType(Object value) {
    if (value instanceof FormEncodable) {
      return "application/x-www-form-urlencoded";
    }
    if (value instanceof String) {
      return "text/plain; charset=utf-8";
    }
    return isXml(value.getClass()) ? "application/xml; charset=utf-8" : json.contentType(value);
  }

  @Override
  public @Nullable Object decode(HttpResponse response, Type type) throws BodyException {
    if (type == String.class) {
      return response.text();
    }
    if (isXml(response)) {
      Object value = decodeInsteadOfJson(response, type);
      if (value != null) {
        return value;
      }
    }
    if (type instanceof ParameterizedType generic && generic.getRawType() == JsonBody.class) {
      Object value = json.decode(response, generic.getActualTypeArguments()[0]);
      return value == null ? null : new JsonBody<>(value);
    }
    if (!isXml(type)) {
      return json.decode(response, type);
    }
    return response.body().length == 0 ? null : decodeXml(response, type);
  }

  /**
   * Some servers send apps only in XML, whatever was requested. Null for other types, which have no
   * XML representation.
   */
  private @Nullable Object decodeInsteadOfJson(HttpResponse response, Type type)
      throws BodyException {
    if (type == AppName.class) {
      return new AppName(((App) requireXml(response, App.class)).name());
    }
    if (!(type instanceof ParameterizedType generic)
        || generic.getActualTypeArguments()[0] != App.class) {
      return null;
    }
    return generic.getRawType() == JsonBody.class
        ? new JsonBody<>(requireXml(response, App.class))
        : ((AppList) requireXml(response, AppList.class)).items();
  }

  private Object requireXml(HttpResponse response, Type type) throws BodyException {
    Object value = decodeXml(response, type);
    if (value == null) {
      throw new BodyException(UNEXPECTED_XML);
    }
    return value;
  }

  private @Nullable Object decodeXml(HttpResponse response, Type type) throws BodyException {
    try {
      return xml.read(response.body(), type);
    } catch (XMLStreamException e) {
      throw new BodyException("the response body is not well-formed XML");
    } catch (RuntimeException e) {
      // Of Jackson, or of a deserializer of the caller.
      throw new BodyException(UNEXPECTED_XML);
    }
  }

  private static boolean isXml(HttpResponse response) {
    for (byte next : response.body()) {
      if (next < 0 || next > ' ') {
        return next == '<';
      }
    }
    return false;
  }

  private static boolean isXml(Type type) {
    return type instanceof Class<?> raw && raw.isAnnotationPresent(JsonRootName.class);
  }
}
