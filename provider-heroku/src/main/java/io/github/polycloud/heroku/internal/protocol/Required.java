package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
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
    if (value == null) {
      throw CloudException.of(
          ErrorDetails.of(ErrorKind.UNEXPECTED_RESPONSE, "the response has no field " + field)
              .withOperation("heroku", operation));
    }
    return value;
  }
}
