package io.github.polycloud.http;

/**
 * What is being called, as data: enough to log it, to name it in an error and to decide whether it
 * may be repeated.
 *
 * @param method the HTTP method, upper case
 * @param template the path with its placeholders, without a query: {@code /apps/{app}}
 * @param idempotent whether doing it twice leaves what doing it once leaves
 */
public record Operation(String method, String template, boolean idempotent) {

  /** An operation that is idempotent only if its method is GET or HEAD. */
  public static Operation of(String method, String template) {
    return new Operation(method, template, method.equals("GET") || method.equals("HEAD"));
  }

  /** Method and template, as errors and logs show it. */
  @Override
  public String toString() {
    return method + " " + template;
  }
}
