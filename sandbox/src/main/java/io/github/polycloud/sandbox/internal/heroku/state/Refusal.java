package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request Heroku turns down; each dialect words it in its own form. */
public final class Refusal extends RuntimeException {

  /** The reason legacy names even where all others go without. */
  public static final String INVALID_TWO_FACTOR_CODE = "invalid_two_factor_code";

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String id;
  private final @Nullable String resource;
  private final transient Map<String, String> headers;
  private final transient @Nullable App app;

  private Refusal(int status, String id, String message, @Nullable String resource) {
    this(status, id, message, resource, Map.of());
  }

  private Refusal(
      int status,
      String id,
      String message,
      @Nullable String resource,
      Map<String, String> headers) {
    this(status, id, message, resource, headers, null);
  }

  private Refusal(
      int status,
      String id,
      String message,
      @Nullable String resource,
      Map<String, String> headers,
      @Nullable App app) {
    super(message, null, false, false);
    this.status = status;
    this.id = id;
    this.resource = resource;
    this.headers = headers;
    this.app = app;
  }

  public static Refusal badRequest(String message) {
    return new Refusal(400, "bad_request", message, null);
  }

  public static Refusal unauthorized() {
    return new Refusal(401, "unauthorized", "Invalid credentials provided.", null);
  }

  public static Refusal forbidden() {
    return new Refusal(403, "forbidden", "You do not have access to this app.", "app");
  }

  public static Refusal forbidden(String message) {
    return new Refusal(403, "forbidden", message, null);
  }

  public static Refusal paymentRequired(String message) {
    return new Refusal(402, "payment_required", message, null);
  }

  /** Nothing happens until the caller repeats the request with the app's name. */
  public static Refusal confirmationRequired(String app, String message) {
    return new Refusal(
        423, "confirmation_required", message, null, Map.of("X-Confirmation-Required", app));
  }

  /** Changing an app takes a code. */
  public static Refusal twoFactorRequired(App app) {
    return new Refusal(
        403,
        "two_factor",
        "A second authentication factor is needed.",
        null,
        Map.of("Heroku-Two-Factor-Required", "true"),
        app);
  }

  public static Refusal invalidTwoFactorCode() {
    return new Refusal(401, INVALID_TWO_FACTOR_CODE, "Invalid two-factor code provided.", null);
  }

  public static Refusal notFound(String resource) {
    return new Refusal(404, "not_found", "Couldn't find that " + resource + ".", resource);
  }

  public static Refusal noSuchRoute() {
    return new Refusal(404, "not_found", "The requested API endpoint was not found.", null);
  }

  public static Refusal notAcceptable() {
    return new Refusal(
        406, "not_acceptable", "Accept must name application/vnd.heroku+json; version=3.", null);
  }

  public static Refusal preconditionFailed() {
    return new Refusal(412, "precondition_failed", "The resource has changed.", null);
  }

  public static Refusal badRange(String message) {
    return new Refusal(416, "requested_range_not_satisfiable", message, null);
  }

  public static Refusal invalid(String message) {
    return new Refusal(422, "invalid_params", message, null);
  }

  /** The HTTP status, the same in both dialects. */
  public int status() {
    return status;
  }

  /** The word v3 names the reason by. */
  public String id() {
    return id;
  }

  /** What kind of thing was not found, where that is the reason. */
  public @Nullable String resource() {
    return resource;
  }

  /** The app that has to be authorized first, where that is the reason. */
  public @Nullable App app() {
    return app;
  }

  /** What the answer carries besides its words. */
  public Map<String, String> headers() {
    return headers;
  }

  /** Never null, unlike what the base class promises. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
