// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.http.Headers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Additional request headers of a client; see {@link Heroku#withOptions}. Immutable.
 *
 * <pre>{@code
 * CallOptions.none().accept("3.sdk")               // a variant of the API
 * CallOptions.none().twoFactor("123456")           // a two-factor code
 * CallOptions.none().ifMatch("\"5b4c3a\"")          // only if unchanged
 * CallOptions.none().header("Accept-Expansion", "plan")
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CallOptions {
  private static final CallOptions NONE = new CallOptions(Map.of());

  private final Map<String, String> headers;

  private CallOptions(Map<String, String> headers) {
    this.headers = headers;
  }

  /** Returns options without headers. */
  public static CallOptions none() {
    return NONE;
  }

  /**
   * Requests a variant of the API, which enables features that version 3 does not have.
   *
   * @param variant version and variant, for example {@code 3.sdk}, {@code 3.fir}, {@code
   *     3.docker-releases}
   */
  public CallOptions accept(String variant) {
    Objects.requireNonNull(variant, "variant");
    return header("Accept", "application/vnd.heroku+json; version=" + variant);
  }

  /** Sends a two-factor code, which is valid for one request. */
  public CallOptions twoFactor(String code) {
    Objects.requireNonNull(code, "code");
    return header("Heroku-Two-Factor-Code", code);
  }

  /**
   * Makes an update conditional: it fails with a {@code PreconditionFailedException}, which
   * contains both ETags, if the resource no longer has this ETag.
   */
  public CallOptions ifMatch(String etag) {
    Objects.requireNonNull(etag, "etag");
    return header("If-Match", etag);
  }

  /**
   * Sends a header, which replaces the client's own header of that name. The {@code Range} of a
   * list is not replaced; it is set with a {@link ListRange} argument.
   */
  public CallOptions header(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Map<String, String> copy = new LinkedHashMap<>(headers);
    copy.put(name, value);
    return new CallOptions(copy);
  }

  CallOptions merge(CallOptions others) {
    Map<String, String> merged = new LinkedHashMap<>(headers);
    merged.putAll(others.headers);
    return new CallOptions(merged);
  }

  Headers headers() {
    return Headers.of(
        headers.entrySet().stream()
            .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
            .toArray(String[]::new));
  }

  /** The names only, because a value may be a secret. */
  @Override
  public String toString() {
    return "CallOptions" + headers.keySet();
  }
}
