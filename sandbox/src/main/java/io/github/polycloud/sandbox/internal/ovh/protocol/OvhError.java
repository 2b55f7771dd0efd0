// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An error response. OVH has two forms: one with a {@code class} such as {@code Client::NotFound},
 * and an older one of authentication errors, with an {@code errorCode} and an {@code httpCode}.
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

  /** An error of authentication; OVH gives some of them no code. */
  public static OvhError coded(int status, @Nullable String errorCode, String message) {
    return new OvhError(status, errorCode, null, message, Map.of());
  }

  public static OvhError classed(int status, String errorClass, String message) {
    return new OvhError(status, null, errorClass, message, Map.of());
  }

  public static OvhError badRequest(String message) {
    return classed(400, "Client::BadRequest", message);
  }

  /** A 403 for an action that no IAM policy allows. */
  public static OvhError unauthorized(String action) {
    return new OvhError(
        403,
        null,
        "Client::Forbidden",
        "User not granted for this request",
        Map.of("unauthorizedActionsByAuthentication", "", "unauthorizedActionsByIAM", action));
  }

  public static OvhError wrongType(String field, String given, String type) {
    return badRequest(
        "[%s] Given data (%s) is not valid for type %s".formatted(field, given, type));
  }

  public static OvhError conflict(String message) {
    return classed(409, "Client::Conflict", message);
  }

  public static OvhError noSuchUrl() {
    return classed(404, "Client::NotFound", "Got an invalid (or empty) URL");
  }

  /** An error for a service that has expired, with a status of OVH's own. */
  public static OvhError expired() {
    return classed(460, "Client::ServiceExpired", "This service is expired");
  }

  /** A 404 for a service, such as a server or a zone, that the account does not have. */
  public static OvhError noSuchService() {
    return classed(404, "Client::NotFound", "This service does not exist");
  }

  public static OvhError noSuchObject(String name, Object id) {
    return classed(
        404,
        "Client::NotFound",
        "The requested object (%s = %s) does not exist".formatted(name, id));
  }

  public int status() {
    return status;
  }

  /** The body; errors of authentication have a class or a code, depending on the style. */
  public ObjectNode body(ResponseStyle style) {
    ObjectNode body = Json.object();
    String shownClass = errorClass;
    if (errorCode != null && !style.errorCodes()) {
      shownClass = status == 400 ? "Client::BadRequest" : "Client::Forbidden";
    }
    if (shownClass != null) {
      body.put("class", shownClass).put("message", getMessage());
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
