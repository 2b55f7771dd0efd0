// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A write that a rehearsal did not send.
 *
 * <pre>{@code
 * try (Cloud cloud = Clouds.builder("heroku").rehearse(System.out::println).connect()) {
 *   cloud.apps().setMaintenance("shop", true); // PATCH /apps/shop {"maintenance":true}
 * }
 * }</pre>
 *
 * @param connection the name of the connection
 * @param provider id of the provider
 * @param operation method and path template, for example {@code PATCH /apps/{app}}
 * @param method the HTTP method
 * @param path the path with its query, with secrets masked; of a presigned URL the host only
 * @param body the text of the body, with secrets, commands, the values of environment variables and
 *     other configuration masked; of a binary or streamed body its size; empty if there is none
 * @param permission what the credentials must be allowed, in the words of the provider; null if
 *     that is not known
 * @since 0.1.0
 */
public record RehearsedCall(
    String connection,
    String provider,
    String operation,
    String method,
    String path,
    String body,
    @Nullable String permission) {

  /**
   * The text of each field of a made-up result that is required or an id and that only the service
   * knows. URLs are {@code https://unknown-in-rehearsal.invalid/} and numbers 0; lists are empty,
   * and what may be absent is absent.
   */
  public static final String UNKNOWN = "unknown-in-rehearsal";

  /** Rejects null components. */
  public RehearsedCall {
    Objects.requireNonNull(connection, "connection");
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(body, "body");
  }

  /** Returns method, path, body and permission in one line. */
  @Override
  public String toString() {
    return method
        + " "
        + path
        + (body.isEmpty() ? "" : " " + body)
        + (permission == null ? "" : " (needs " + permission + ")");
  }
}
