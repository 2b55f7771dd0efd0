package io.github.polycloud.sandbox.internal.ovh.wire;

import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refusal. OVH has two forms: authentication answers with {@code errorCode} and {@code httpCode},
 * everything behind it with a {@code class} such as {@code Client::NotFound}.
 */
public final class OvhError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String errorCode;
  private final @Nullable String errorClass;
  private final transient Map<String, String> details;

  private OvhError(
      int status,
      @Nullable String errorCode,
      @Nullable String errorClass,
      String message,
      Map<String, String> details) {
    super(message, null, false, false);
    this.status = status;
    this.errorCode = errorCode;
    this.errorClass = errorClass;
    this.details = details;
  }

  /**
   * A refusal in the older form.
   *
   * @param status the HTTP status
   * @param errorCode OVH's code such as {@code INVALID_KEY}, or null where OVH gives none
   * @param message OVH's text
   * @return the error to throw
   */
  public static OvhError coded(int status, @Nullable String errorCode, String message) {
    return new OvhError(status, errorCode, null, message, Map.of());
  }

  /**
   * A refusal in the newer form.
   *
   * @param status the HTTP status
   * @param errorClass OVH's class such as {@code Client::Forbidden}
   * @param message OVH's text
   * @return the error to throw
   */
  public static OvhError classed(int status, String errorClass, String message) {
    return new OvhError(status, null, errorClass, message, Map.of());
  }

  /**
   * A request that cannot be understood.
   *
   * @param message what is wrong with it
   * @return the error to throw
   */
  public static OvhError badRequest(String message) {
    return classed(400, "Client::BadRequest", message);
  }

  /**
   * A call that no IAM policy allows.
   *
   * @param action what the caller may not do
   * @return the error to throw
   */
  public static OvhError unauthorized(String action) {
    return new OvhError(
        403,
        null,
        "Client::Forbidden",
        "User not granted for this request",
        Map.of("unauthorizedActionsByAuthentication", "", "unauthorizedActionsByIAM", action));
  }

  /**
   * A parameter of the wrong type.
   *
   * @param field the parameter's name
   * @param given what was sent
   * @param type the type it must have
   * @return the error to throw
   */
  public static OvhError wrongType(String field, String given, String type) {
    return badRequest(
        "[%s] Given data (%s) is not valid for type %s".formatted(field, given, type));
  }

  /**
   * A name or state that is in use already.
   *
   * @param message what is in the way
   * @return the error to throw
   */
  public static OvhError conflict(String message) {
    return classed(409, "Client::Conflict", message);
  }

  /**
   * A path that is no route.
   *
   * @return the error to throw
   */
  public static OvhError noSuchUrl() {
    return classed(404, "Client::NotFound", "Got an invalid (or empty) URL");
  }

  /**
   * A service (server, VPS, zone, block) that the account does not have.
   *
   * @return the error to throw
   */
  public static OvhError noSuchService() {
    return classed(404, "Client::NotFound", "This service does not exist");
  }

  /**
   * An object that is not in the account or its service.
   *
   * @param name the name of its id
   * @param id the id that was asked for
   * @return the error to throw
   */
  public static OvhError noSuchObject(String name, Object id) {
    return classed(
        404,
        "Client::NotFound",
        "The requested object (%s = %s) does not exist".formatted(name, id));
  }

  /**
   * The status to answer.
   *
   * @return an HTTP status
   */
  public int status() {
    return status;
  }

  /**
   * The body to answer.
   *
   * @return the form that fits this error
   */
  public ObjectNode body() {
    ObjectNode body = Json.object();
    if (errorClass != null) {
      body.put("class", errorClass).put("message", getMessage());
      if (!details.isEmpty()) {
        details.forEach(body.putObject("details")::put);
      }
      return body;
    }
    body.put("message", getMessage());
    if (errorCode != null) {
      body.put("errorCode", errorCode);
    }
    return body.put("httpCode", status + " " + HttpStatus.forStatus(status).getMessage());
  }
}
