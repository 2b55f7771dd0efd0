package io.github.polycloud.heroku;

import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.http.Headers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What goes along with calls beyond their own arguments; {@link Heroku#withOptions} makes a client
 * of it.
 *
 * <pre>{@code
 * CallOptions.none().accept("3.sdk")               // another variant of the API
 * CallOptions.none().twoFactor("123456")           // a code of the user's second factor
 * CallOptions.none().ifMatch("\"5b4c3a\"")          // only if nobody changed it meanwhile
 * CallOptions.none().header("Accept-Expansion", "plan")
 * }</pre>
 */
public final class CallOptions {
  private static final CallOptions NONE = new CallOptions(Map.of());

  private final Map<String, String> headers;

  private CallOptions(Map<String, String> headers) {
    this.headers = headers;
  }

  /** Nothing yet. */
  public static CallOptions none() {
    return NONE;
  }

  /**
   * Asks for a variant of the API, which opens features that the plain version 3 does not have.
   *
   * @param variant version and variant: {@code 3.sdk}, {@code 3.fir}, {@code 3.docker-releases}
   */
  public CallOptions accept(String variant) {
    return header("Accept", "application/vnd.heroku+json; version=" + variant);
  }

  /** Sends a code of the user's second factor. It is good for one call. */
  public CallOptions twoFactor(String code) {
    return header("Heroku-Two-Factor-Code", code);
  }

  /**
   * Writes only while the resource has this ETag. Otherwise the call fails with a {@code
   * PreconditionFailedException} that carries both ETags.
   */
  public CallOptions ifMatch(String etag) {
    return header("If-Match", etag);
  }

  /**
   * Sends a header field, in place of what the client would send under that name. The range of a
   * list is an argument of its own, a {@link ListRange}, and is not replaced.
   */
  public CallOptions header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new CallOptions(more);
  }

  CallOptions merge(CallOptions others) {
    Map<String, String> both = new LinkedHashMap<>(headers);
    both.putAll(others.headers);
    return new CallOptions(both);
  }

  Headers headers() {
    return Headers.of(
        headers.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new));
  }

  /** The names: a value may be a secret. */
  @Override
  public String toString() {
    return "CallOptions" + headers.keySet();
  }
}
