package io.github.polycloud.raw;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request on any path, built step by step:
 *
 * <pre>{@code
 * RawRequest.get("/me/bill").query("date.from", "2026-01-01").query("category", "purchase")
 * RawRequest.get("/ip/{block}/reverse", "203.0.113.0/29")
 * }</pre>
 *
 * <p>A path without values is ready and sent as it is. With values it is a template: each takes the
 * place of one {@code {name}}, encoded as one segment of the path, so that its slashes stay its
 * own.
 */
public final class RawRequest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  private static final Pattern NAME = Pattern.compile("\\{([^{}/]*)}");

  private final String method;
  private final String path;
  private final List<@Nullable Object> values;
  private final List<Map.Entry<String, String>> query = new ArrayList<>();
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private @Nullable Object body;
  private @Nullable String text;
  private @Nullable String contentType;
  private boolean authenticated = true;
  private boolean idempotent;

  private RawRequest(String method, String path, List<@Nullable Object> values) {
    this.method = method;
    this.path = path;
    this.values = values;
  }

  /**
   * A request of any method.
   *
   * @param method the HTTP method, in any case of letters
   * @param path a ready path, with its query if it has one, or a template
   * @param pathValues the values of a template, in its order
   * @throws CloudException of kind {@code INVALID_REQUEST} for a method that no provider knows, and
   *     for a template with another number of names than of values
   */
  public static RawRequest of(String method, String path, @Nullable Object... pathValues) {
    String upper = method.toUpperCase(Locale.ROOT);
    if (!METHODS.contains(upper)) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "a method is one of " + String.join(", ", METHODS));
    }
    long names = NAME.matcher(path.split("\\?", 2)[0]).results().count();
    if (names != pathValues.length) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST,
          "the path has " + names + " {names} and " + pathValues.length + " values for them");
    }
    return new RawRequest(
        upper, path, Collections.unmodifiableList(Arrays.asList(pathValues.clone())));
  }

  /** A GET. */
  public static RawRequest get(String path, @Nullable Object... pathValues) {
    return of("GET", path, pathValues);
  }

  /** A POST. */
  public static RawRequest post(String path, @Nullable Object... pathValues) {
    return of("POST", path, pathValues);
  }

  /** A PUT. */
  public static RawRequest put(String path, @Nullable Object... pathValues) {
    return of("PUT", path, pathValues);
  }

  /** A PATCH. */
  public static RawRequest patch(String path, @Nullable Object... pathValues) {
    return of("PATCH", path, pathValues);
  }

  /** A DELETE. */
  public static RawRequest delete(String path, @Nullable Object... pathValues) {
    return of("DELETE", path, pathValues);
  }

  /**
   * Adds a query parameter; name and value are encoded. A null is the word {@code null}, as in
   * JSON, and not the same as no parameter. The same name may come more than once; an {@code
   * Iterable} adds one for each of its elements.
   */
  public RawRequest query(String name, @Nullable Object value) {
    if (value instanceof Iterable<?> several) {
      several.forEach(each -> query.add(Map.entry(name, String.valueOf(each))));
    } else {
      query.add(Map.entry(name, String.valueOf(value)));
    }
    return this;
  }

  /** Adds several query parameters. */
  public RawRequest query(Map<String, ?> parameters) {
    parameters.forEach(this::query);
    return this;
  }

  /** Sets a header field, in place of any of that name in whatever case of letters. */
  public RawRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Sends a value as JSON: a record, a map, a list. A null sends nothing. */
  public RawRequest body(@Nullable Object value) {
    body = value;
    return this;
  }

  /** Sends a text as it is, under this content type. */
  public RawRequest body(String type, String value) {
    contentType = type;
    text = value;
    return this;
  }

  /** Sends no credentials. */
  public RawRequest unauthenticated() {
    authenticated = false;
    return this;
  }

  /** Says that sending it twice does no harm, so that it may be repeated like a GET. */
  public RawRequest idempotent() {
    idempotent = true;
    return this;
  }

  /** A request like this one, which can be changed without changing this one. */
  public RawRequest copy() {
    RawRequest copy = new RawRequest(method, path, values);
    copy.query.addAll(query);
    copy.headers.putAll(headers);
    copy.body = body;
    copy.text = text;
    copy.contentType = contentType;
    copy.authenticated = authenticated;
    copy.idempotent = idempotent;
    return copy;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path as it was given, ready or a template. */
  public String path() {
    return path;
  }

  /**
   * The path with its values in their places.
   *
   * @param encoding makes of a name and its value what stands in the path
   */
  public String expandPath(BiFunction<String, @Nullable Object, String> encoding) {
    StringBuilder ready = new StringBuilder();
    Matcher names = NAME.matcher(path);
    for (Object value : values) {
      names.find();
      names.appendReplacement(
          ready, Matcher.quoteReplacement(encoding.apply(names.group(1), value)));
    }
    return names.appendTail(ready).toString();
  }

  /** The query parameters in their order, not encoded. */
  public List<Map.Entry<String, String>> query() {
    return List.copyOf(query);
  }

  /** The header fields. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }

  /** The value to send as JSON. */
  public Optional<Object> body() {
    return Optional.ofNullable(body);
  }

  /** The text to send as it is. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** The content type of the text. */
  public Optional<String> contentType() {
    return Optional.ofNullable(contentType);
  }

  /** Whether credentials go with it. */
  public boolean isAuthenticated() {
    return authenticated;
  }

  /** Whether it may be repeated. */
  public boolean isIdempotent() {
    return idempotent;
  }

  /** Method and path; the query and the body may hold secrets. */
  @Override
  public String toString() {
    return method + " " + path.split("\\?", 2)[0];
  }
}
