// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.spi.RequiredField;
import org.jspecify.annotations.Nullable;

/** Fields of a response without which an operation has no result. */
public final class Required {
  private Required() {}

  /**
   * Returns the value of a field.
   *
   * @param operation method and path of the request
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if it is null
   */
  public static <T> T field(@Nullable T value, String operation, String field) {
    return RequiredField.of(value, "heroku", operation, field);
  }
}
