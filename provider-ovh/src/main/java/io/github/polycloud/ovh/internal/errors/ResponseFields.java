package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/**
 * Checks fields that a response must contain. The records allow any field to be missing, so that a
 * field removed by OVH only breaks programs that need it; code that needs a field checks it here.
 */
public final class ResponseFields {
  private ResponseFields() {}

  /**
   * Returns the value of a required field.
   *
   * @throws CloudException of kind {@code UNEXPECTED_RESPONSE} if it is null
   */
  public static <T> T require(@Nullable T value, String field) {
    if (value == null) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE, "ovh: the response lacks the field " + field);
    }
    return value;
  }
}
