// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error of the Heroku API, which each API writes in its own format. */
public final class HerokuError extends RuntimeException {

  /** The only error id that the legacy API sends. */
  public static final String INVALID_TWO_FACTOR_CODE = "invalid_two_factor_code";

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String id;
  private final @Nullable String resource;
  private final transient Map<String, String> headers;
  private final transient @Nullable AppReference app;

  private HerokuError(int status, String id, String message, @Nullable String resource) {
    this(status, id, message, resource, Map.of());
  }

  private HerokuError(
      int status,
      String id,
      String message,
      @Nullable String resource,
      Map<String, String> headers) {
    this(status, id, message, resource, headers, null);
  }

  private HerokuError(
      int status,
      String id,
      String message,
      @Nullable String resource,
      Map<String, String> headers,
      @Nullable AppReference app) {
    super(message, null, false, false);
    this.status = status;
    this.id = id;
    this.resource = resource;
    this.headers = headers;
    this.app = app;
  }

  public static HerokuError badRequest(String message) {
    return new HerokuError(400, "bad_request", message, null);
  }

  public static HerokuError unauthorized() {
    return new HerokuError(401, "unauthorized", "Invalid credentials provided.", null);
  }

  public static HerokuError forbidden() {
    return new HerokuError(403, "forbidden", "You do not have access to this app.", "app");
  }

  public static HerokuError forbidden(String message) {
    return new HerokuError(403, "forbidden", message, null);
  }

  public static HerokuError paymentRequired(String message) {
    return new HerokuError(402, "payment_required", message, null);
  }

  /** The caller has to repeat the request with the app's name as confirmation. */
  public static HerokuError confirmationRequired(String app, String message) {
    return new HerokuError(
        423, "confirmation_required", message, null, Map.of("X-Confirmation-Required", app));
  }

  public static HerokuError twoFactorRequired(AppReference app) {
    return new HerokuError(
        403,
        "two_factor",
        "A second authentication factor is needed.",
        null,
        Map.of("Heroku-Two-Factor-Required", "true"),
        app);
  }

  /** The account needs a second factor to sign in. */
  public static HerokuError twoFactorRequired() {
    return new HerokuError(
        403,
        "two_factor",
        "A second authentication factor is needed.",
        null,
        Map.of("Heroku-Two-Factor-Required", "true"));
  }

  public static HerokuError invalidTwoFactorCode() {
    return new HerokuError(401, INVALID_TWO_FACTOR_CODE, "Invalid two-factor code provided.", null);
  }

  public static HerokuError notFound(String resource) {
    return new HerokuError(404, "not_found", "Couldn't find that " + resource + ".", resource);
  }

  public static HerokuError noSuchRoute() {
    return new HerokuError(404, "not_found", "The requested API endpoint was not found.", null);
  }

  public static HerokuError notAcceptable() {
    return new HerokuError(
        406, "not_acceptable", "Accept must name application/vnd.heroku+json; version=3.", null);
  }

  public static HerokuError preconditionFailed() {
    return new HerokuError(412, "precondition_failed", "The resource has changed.", null);
  }

  public static HerokuError badRange(String message) {
    return new HerokuError(416, "requested_range_not_satisfiable", message, null);
  }

  public static HerokuError invalid(String message) {
    return new HerokuError(422, "invalid_params", message, null);
  }

  public static HerokuError rateLimited() {
    return new HerokuError(
        429,
        "rate_limit",
        "Your account reached the API rate limit. Please wait a few minutes before making new"
            + " requests.",
        null);
  }

  public int status() {
    return status;
  }

  /** The error id of the v3 API. */
  public String id() {
    return id;
  }

  /** The kind of resource that was not found, null for other errors. */
  public @Nullable String resource() {
    return resource;
  }

  /** The app that needs a second factor, null for other errors. */
  public @Nullable AppReference app() {
    return app;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** The message, never null. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
