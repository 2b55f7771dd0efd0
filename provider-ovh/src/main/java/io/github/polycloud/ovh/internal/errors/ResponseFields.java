package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is about must be in it. The records let any field be missing, so that one that OVH
 * takes away breaks no program that does without; who cannot do without asks here.
 */
public final class ResponseFields {
  private ResponseFields() {}

  /** The value of a field. */
  public static <T> T require(@Nullable T value, String field) {
    if (value == null) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE, "ovh: the answer lacks the field " + field);
    }
    return value;
  }
}
