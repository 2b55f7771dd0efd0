package io.github.polycloud;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request on any path, built step by step:
 *
 * <pre>{@code
 * RawRequest.get("/me/bill").query("date.from", "2026-01-01").query("category", "purchase")
 * }</pre>
 */
public final class RawRequest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  private final String method;
  private final String path;
  private final List<Map.Entry<String, String>> query = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private @Nullable Object body;
  private @Nullable String text;
  private @Nullable String contentType;
  private boolean authenticated = true;
  private boolean idempotent;

  private RawRequest(String method, String path) {
    this.method = method;
    this.path = path;
  }

  /**
   * A request of any method.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} for a method that no provider knows
   */
  public static RawRequest of(String method, String path) {
    String upper = method.toUpperCase(Locale.ROOT);
    if (!METHODS.contains(upper)) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "a method is one of " + String.join(", ", METHODS));
    }
    return new RawRequest(upper, path);
  }

  /** A GET. */
  public static RawRequest get(String path) {
    return of("GET", path);
  }

  /** A POST. */
  public static RawRequest post(String path) {
    return of("POST", path);
  }

  /** A PUT. */
  public static RawRequest put(String path) {
    return of("PUT", path);
  }

  /** A PATCH. */
  public static RawRequest patch(String path) {
    return of("PATCH", path);
  }

  /** A DELETE. */
  public static RawRequest delete(String path) {
    return of("DELETE", path);
  }

  /** Adds a query parameter; name and value are encoded. The same name may come more than once. */
  public RawRequest query(String name, Object value) {
    query.add(Map.entry(name, value.toString()));
    return this;
  }

  /** Sets a header field. */
  public RawRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Sends a value as JSON: a record, a map, a list. */
  public RawRequest body(Object value) {
    body = value;
    return this;
  }

  /** Sends a text as it is, under this content type. */
  public RawRequest text(String type, String value) {
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
  public RawRequest markIdempotent() {
    idempotent = true;
    return this;
  }

  /** The HTTP method. */
  public String method() {
    return method;
  }

  /** The path as it was given. */
  public String path() {
    return path;
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
  public boolean authenticated() {
    return authenticated;
  }

  /** Whether it may be repeated. */
  public boolean idempotent() {
    return idempotent;
  }

  /** Method and path; the query and the body may hold secrets. */
  @Override
  public String toString() {
    return method + " " + path.split("\\?", 2)[0];
  }
}
