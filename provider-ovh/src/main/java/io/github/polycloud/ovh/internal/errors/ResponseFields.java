// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.spi.RequiredField;
import org.jspecify.annotations.Nullable;

/** Checks fields of a response that an operation needs. */
public final class ResponseFields {
  private ResponseFields() {}

  /**
   * Returns the value of a required field.
   *
   * @param operation method and path of the request
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if it is null
   */
  public static <T> T require(@Nullable T value, String operation, String field) {
    return RequiredField.of(value, "ovh", operation, field);
  }
}
