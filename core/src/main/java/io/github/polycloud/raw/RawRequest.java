// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.raw;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.internal.arguments.FramingHeaders;
import io.github.polycloud.internal.query.QueryValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request to any path of a provider's API, built step by step:
 *
 * <pre>{@code
 * RawRequest.get("/me/bill").query("date.from", "2026-01-01").query("category", "purchase")
 * RawRequest.get("/ip/{block}/reverse", "203.0.113.0/29")
 * }</pre>
 *
 * <p>A path without values is sent unchanged. With values, it is a template: each value replaces
 * one {@code {name}} and is encoded as a single path segment, so that a slash in it is not a
 * separator.
 *
 * <p>Mutable and not thread-safe; sending a request does not change it.
 *
 * @since 0.1.0
 */
public final class RawRequest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}/]*)}");

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
   * Creates a request.
   *
   * @param method the HTTP method, case-insensitive: GET, HEAD, POST, PUT, PATCH or DELETE
   * @param path a path, with its query string if any, or a template
   * @param pathValues the values of the template, in order
   * @throws CloudException of kind {@code INVALID_REQUEST} if the method is unknown, or the numbers
   *     of placeholders and values differ
   */
  public static RawRequest of(String method, String path, @Nullable Object... pathValues) {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(pathValues, "pathValues");
    String upper = method.toUpperCase(Locale.ROOT);
    if (!METHODS.contains(upper)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "method must be one of " + String.join(", ", METHODS));
    }
    long placeholders = PLACEHOLDER.matcher(path.split("\\?", 2)[0]).results().count();
    if (placeholders != pathValues.length) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "the path has "
              + placeholders
              + " {placeholders}, but "
              + pathValues.length
              + " values were given");
    }
    return new RawRequest(
        upper,
        path,
        Collections.<@Nullable Object>unmodifiableList(
            Arrays.<@Nullable Object>asList(pathValues.clone())));
  }

  /**
   * Creates a GET request.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the numbers of placeholders and
   *     values differ
   */
  public static RawRequest get(String path, @Nullable Object... pathValues) {
    return of("GET", path, pathValues);
  }

  /**
   * Creates a POST request.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the numbers of placeholders and
   *     values differ
   */
  public static RawRequest post(String path, @Nullable Object... pathValues) {
    return of("POST", path, pathValues);
  }

  /**
   * Creates a PUT request.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the numbers of placeholders and
   *     values differ
   */
  public static RawRequest put(String path, @Nullable Object... pathValues) {
    return of("PUT", path, pathValues);
  }

  /**
   * Creates a PATCH request.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the numbers of placeholders and
   *     values differ
   */
  public static RawRequest patch(String path, @Nullable Object... pathValues) {
    return of("PATCH", path, pathValues);
  }

  /**
   * Creates a DELETE request.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the numbers of placeholders and
   *     values differ
   */
  public static RawRequest delete(String path, @Nullable Object... pathValues) {
    return of("DELETE", path, pathValues);
  }

  /**
   * Adds a query parameter. Name and value are URL-encoded.
   *
   * @param name the name, which may be repeated
   * @param value the value; null is sent as {@code null}, an {@code Iterable} adds one parameter
   *     per element, and a time is in ISO 8601 with seconds
   */
  public RawRequest query(String name, @Nullable Object value) {
    Objects.requireNonNull(name, "name");
    if (value instanceof Iterable<?> elements) {
      elements.forEach(element -> query.add(Map.entry(name, QueryValue.text(element))));
    } else {
      query.add(Map.entry(name, QueryValue.text(value)));
    }
    return this;
  }

  /** Adds query parameters, like {@link #query(String, Object)}. */
  public RawRequest query(Map<String, ?> parameters) {
    Objects.requireNonNull(parameters, "parameters");
    Elements.requireNonNull("parameters", parameters.keySet());
    parameters.forEach(this::query);
    return this;
  }

  /**
   * Sets a header field, replacing any with the same name, which is case-insensitive.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} for a field that the engine sets: {@code
   *     Host}, {@code Content-Length}, {@code Transfer-Encoding}, {@code Connection} and others
   *     that belong to the connection
   */
  public RawRequest header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    FramingHeaders.reject(name);
    headers.put(name, value);
    return this;
  }

  /**
   * Sets a body that is written as JSON.
   *
   * @param value a record, a map, a list or another JSON value; null for no body
   */
  public RawRequest body(@Nullable Object value) {
    body = value;
    return this;
  }

  /**
   * Sets a text body that is sent unchanged, in UTF-8.
   *
   * @param contentType the value of {@code Content-Type}
   * @param text the text
   */
  public RawRequest body(String contentType, String text) {
    this.contentType = Objects.requireNonNull(contentType, "contentType");
    this.text = Objects.requireNonNull(text, "text");
    return this;
  }

  /** Omits credentials. */
  public RawRequest unauthenticated() {
    authenticated = false;
    return this;
  }

  /** Marks the request as idempotent, so that it is retried like a GET. */
  public RawRequest idempotent() {
    idempotent = true;
    return this;
  }

  /** Returns an independent copy. */
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

  /** Returns the HTTP method, in upper case. */
  public String method() {
    return method;
  }

  /** Returns the path or template as it was given. */
  public String path() {
    return path;
  }

  /** Returns the values of the template in order, not encoded; a missing value is null. */
  public List<@Nullable Object> pathValues() {
    return values;
  }

  /** Returns the query parameters in order, not encoded. */
  public List<Map.Entry<String, String>> query() {
    return List.copyOf(query);
  }

  /** Returns the header fields. */
  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }

  /** Returns the value to send as JSON; empty if there is none. */
  public Optional<Object> body() {
    return Optional.ofNullable(body);
  }

  /** Returns the text to send unchanged; empty if there is none. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** Returns the content type of the text; empty if there is none. */
  public Optional<String> contentType() {
    return Optional.ofNullable(contentType);
  }

  /** Returns whether credentials are sent. */
  public boolean isAuthenticated() {
    return authenticated;
  }

  /** Returns whether the request is marked as idempotent. */
  public boolean isIdempotent() {
    return idempotent;
  }

  /** Returns method and path only, because query string and body may contain secrets. */
  @Override
  public String toString() {
    return method + " " + path.split("\\?", 2)[0];
  }
}
