// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation of a service: names a request in logs and errors, and says whether it may be
 * retried. Immutable.
 *
 * @since 0.1.0
 */
public final class Operation {
  private final String method;
  private final String template;
  private final boolean idempotent;
  private final boolean safe;
  // Created lazily and cached, because each call is reported with it.
  private @Nullable String text;

  /**
   * Creates an operation.
   *
   * @param method the HTTP method, upper case
   * @param template the path with its placeholders, without a query: {@code /apps/{app}}
   * @param idempotent whether repeating it has no further effect
   */
  public Operation(String method, String template, boolean idempotent) {
    this(method, template, idempotent, isSafe(Objects.requireNonNull(method, "method")));
  }

  private Operation(String method, String template, boolean idempotent, boolean safe) {
    this.method = method;
    this.template = Objects.requireNonNull(template, "template");
    this.idempotent = idempotent;
    this.safe = safe;
  }

  /** Creates an operation that is idempotent only if its method is GET or HEAD. */
  public static Operation of(String method, String template) {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(template, "template");
    return new Operation(method, template, isSafe(method));
  }

  /** Creates an operation that only reads, whatever its method; it is idempotent. */
  public static Operation safe(String method, String template) {
    Objects.requireNonNull(method, "method");
    return new Operation(method, template, true, true);
  }

  private static boolean isSafe(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** Returns the HTTP method, upper case. */
  public String method() {
    return method;
  }

  /** Returns the path with its placeholders, without a query. */
  public String template() {
    return template;
  }

  /** Returns whether repeating it has no further effect, so that it is safe to retry. */
  public boolean idempotent() {
    return idempotent;
  }

  /** Returns whether it only reads: GET, HEAD, and what is created by {@link #safe}. */
  public boolean safe() {
    return safe;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Operation operation
        && method.equals(operation.method)
        && template.equals(operation.template)
        && idempotent == operation.idempotent
        && safe == operation.safe;
  }

  @Override
  public int hashCode() {
    return 31 * method.hashCode() + template.hashCode();
  }

  /** Returns method and template, as in errors and logs. */
  @Override
  public String toString() {
    String cached = text;
    if (cached == null) {
      cached = method + " " + template;
      text = cached;
    }
    return cached;
  }
}
