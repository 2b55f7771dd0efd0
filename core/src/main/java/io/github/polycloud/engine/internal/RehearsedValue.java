// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal;

import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes up the result of a write that was rehearsed: what the request set, and {@link
 * RehearsedCall#UNKNOWN} for the texts that only the service knows.
 */
public final class RehearsedValue {
  private static final String URL = "https://" + RehearsedCall.UNKNOWN + ".invalid/";
  private static final JsonCodec JSON = JsonCodec.plain();
  // A record may contain its own type.
  private static final int MAX_DEPTH = 4;

  private RehearsedValue() {}

  /** Returns the response to a rehearsed request: its own body if that is JSON. */
  public static HttpResponse response(HttpRequest request) {
    byte[] body = request.body();
    boolean json = body != null && json(body) != null;
    return new HttpResponse(
        200,
        json ? Headers.of("Content-Type", "application/json") : Headers.of(),
        json && body != null ? body : new byte[0]);
  }

  /** Returns the value of a type for a rehearsed request; null if it cannot be made up. */
  public static @Nullable Object of(Type type, HttpRequest request) {
    byte[] body = request.body();
    if (body == null) {
      return value("", type, null, 0);
    }
    Object json = json(body);
    return value("", type, json == null ? form(body) : json, 0);
  }

  /** Returns the fields of a form: {@code app[name]=shop} is the name. */
  private static Map<String, String> form(byte[] body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : new String(body, StandardCharsets.UTF_8).split("&")) {
      int sign = field.indexOf('=');
      if (sign > 0) {
        String name = decoded(field.substring(0, sign));
        fields.put(
            name.substring(name.indexOf('[') + 1).replace("]", ""),
            decoded(field.substring(sign + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static @Nullable Object json(byte[] body) {
    try {
      return JSON.decode(new HttpResponse(200, Headers.of(), body), Object.class);
    } catch (BodyCodec.BodyException e) {
      return null;
    }
  }

  private static @Nullable Object value(String name, Type type, @Nullable Object sent, int depth) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Class<?> raw = (Class<?>) generic.getRawType();
      return raw == List.class
          ? list(name, arguments[0], sent, depth)
          : raw.isRecord() && depth < MAX_DEPTH
              ? record(raw, arguments, sent, depth)
              : value(name, raw, sent, depth);
    }
    if (!(type instanceof Class<?> raw)) {
      return null;
    }
    if (raw == Object.class) {
      return sent == null ? Map.of() : sent;
    }
    if (raw.isRecord()) {
      return depth == MAX_DEPTH ? null : record(raw, new Type[0], sent, depth);
    }
    if (raw == Map.class) {
      return sent instanceof Map<?, ?> map ? withoutNulls(map) : Map.of();
    }
    if (raw == List.class || raw == Set.class || raw == Iterable.class) {
      return raw == Set.class ? Set.of() : List.of();
    }
    String text = sent instanceof String || sent instanceof Number ? sent.toString() : null;
    if (raw == String.class) {
      return text != null ? text : isUrl(name) ? URL : RehearsedCall.UNKNOWN;
    }
    if (raw == URI.class) {
      return URI.create(URL);
    }
    return raw.isPrimitive() ? primitive(raw, sent) : parsed(raw, sent, text);
  }

  /** The items of a request, which may be the only field of its body. */
  private static List<?> list(String name, Type item, @Nullable Object sent, int depth) {
    Object items =
        sent instanceof Map<?, ?> map && map.size() == 1 ? map.values().iterator().next() : sent;
    return items instanceof List<?> all
        ? all.stream().map(each -> value(name, item, each, depth)).filter(Objects::nonNull).toList()
        : List.of();
  }

  private static boolean isUrl(String name) {
    return name.endsWith("url") || name.endsWith("uri");
  }

  private static Map<?, ?> withoutNulls(Map<?, ?> map) {
    Map<Object, Object> values = new LinkedHashMap<>(map);
    values.values().removeIf(value -> value == null);
    return values;
  }

  private static @Nullable Object record(
      Class<?> type, Type[] typeArguments, @Nullable Object sent, int depth) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = component(components[i], type, typeArguments, sent, depth + 1);
    }
    try {
      return type.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(arguments);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // Not accessible, of types that are not made up, or it rejects what was.
      return null;
    }
  }

  /** What may be absent is absent unless the request set it, except ids and URLs to use next. */
  private static @Nullable Object component(
      RecordComponent component,
      Class<?> record,
      Type[] typeArguments,
      @Nullable Object sent,
      int depth) {
    String name = plain(component.getName());
    int variable = Arrays.asList(record.getTypeParameters()).indexOf(component.getGenericType());
    if (variable >= 0) {
      // A record around the value, such as one that says how it was encoded.
      return variable < typeArguments.length
          ? value(name, typeArguments[variable], sent, depth)
          : null;
    }
    Object own = sent instanceof Map<?, ?> map ? field(map, name) : null;
    if (sent instanceof String && name.equals("name")) {
      // A field of the request may name the record, as "region": "eu" does.
      own = sent;
    }
    boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return own == null && optional && !name.endsWith("id") && !leadsOn(name, component.getType())
        ? null
        : value(name, component.getGenericType(), own, depth);
  }

  private static boolean leadsOn(String name, Class<?> type) {
    return isUrl(name)
        || type.isRecord()
            && Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> isUrl(plain(component.getName())));
  }

  private static @Nullable Object field(Map<?, ?> sent, String name) {
    for (Map.Entry<?, ?> field : sent.entrySet()) {
      if (field.getKey() instanceof String key && plain(key).equals(name)) {
        return field.getValue();
      }
    }
    return null;
  }

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static Object primitive(Class<?> type, @Nullable Object sent) {
    if (type == boolean.class) {
      return Boolean.TRUE.equals(sent);
    }
    Number number = sent instanceof Number value ? value : 0;
    if (type == int.class) {
      return number.intValue();
    }
    return type == long.class ? number.longValue() : (Object) number.doubleValue();
  }

  /** Returns a value that the request set, or one of an extensible enum; null for any other. */
  private static @Nullable Object parsed(
      Class<?> type, @Nullable Object sent, @Nullable String text) {
    if (type.isInstance(sent)) {
      return sent;
    }
    if (type == Long.class || type == Integer.class) {
      return primitive(type == Long.class ? long.class : int.class, sent);
    }
    if (type.isEnum()) {
      return null;
    }
    try {
      Method of = type.getMethod("of", String.class);
      return Modifier.isStatic(of.getModifiers()) && type.isAssignableFrom(of.getReturnType())
          ? of.invoke(null, text == null ? RehearsedCall.UNKNOWN : text)
          : null;
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
