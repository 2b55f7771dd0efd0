// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field that a mapping needs. Records of responses are decoded whatever is missing, so that a
 * field that a service no longer sends affects only the programs that need it; code that needs one
 * demands it here.
 *
 * @since 0.1.0
 */
public final class RequiredField {
  private RequiredField() {}

  /**
   * Returns the value of a field.
   *
   * @param value the decoded value
   * @param provider the id of the provider
   * @param operation method and path template of the request, for example {@code GET /apps/{app}}
   * @param field the name of the field in the response
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE}, with the operation and the name of
   *     the field, if the value is null
   */
  public static <T> T of(@Nullable T value, String provider, String operation, String field) {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(field, "field");
    if (value == null) {
      throw CloudException.of(
          ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, "the response lacks the field " + field)
              .withOperation(provider, operation));
    }
    return value;
  }

  /**
   * Returns the value of a field that is a secret, such as a token or a presigned URL.
   *
   * @param value the decoded value
   * @param provider the id of the provider
   * @param operation method and path template of the request
   * @param field the name of the field in the response
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if the value is null or cannot be a
   *     {@linkplain Secret#ofIssued secret}
   */
  public static Secret secret(
      @Nullable String value, String provider, String operation, String field) {
    return of(Secret.ofIssued(value).orElse(null), provider, operation, field);
  }
}
