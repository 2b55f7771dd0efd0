package io.github.polycloud.http;

import org.jspecify.annotations.Nullable;

/**
 * What is being called, as data: enough to log it, to name it in an error and to decide whether it
 * may be retried. Immutable.
 */
public final class Operation {
  private final String method;
  private final String template;
  private final boolean idempotent;
  // Made on first use: each call is reported under this text.
  private @Nullable String text;

  /**
   * Creates an operation.
   *
   * @param method the HTTP method, upper case
   * @param template the path with its placeholders, without a query: {@code /apps/{app}}
   * @param idempotent whether doing it twice has the same effect as doing it once
   */
  public Operation(String method, String template, boolean idempotent) {
    this.method = method;
    this.template = template;
    this.idempotent = idempotent;
  }

  /** An operation that is idempotent only if its method is GET or HEAD. */
  public static Operation of(String method, String template) {
    return new Operation(method, template, method.equals("GET") || method.equals("HEAD"));
  }

  /** Returns the HTTP method, upper case. */
  public String method() {
    return method;
  }

  /** Returns the path with its placeholders, without a query. */
  public String template() {
    return template;
  }

  /** Returns whether doing it twice has the same effect as doing it once. */
  public boolean idempotent() {
    return idempotent;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Operation operation
        && method.equals(operation.method)
        && template.equals(operation.template)
        && idempotent == operation.idempotent;
  }

  @Override
  public int hashCode() {
    return 31 * method.hashCode() + template.hashCode();
  }

  /** Method and template, as errors and logs show it. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = method + " " + template;
      text = known;
    }
    return known;
  }
}
