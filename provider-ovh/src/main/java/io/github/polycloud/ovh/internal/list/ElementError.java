// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.list;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.util.Set;
import java.util.function.Function;

/** Adds the id of the element to an error: the operation alone is the same for all elements. */
public final class ElementError {
  /** Kinds that concern one object; all others concern the connection or the credentials. */
  private static final Set<ErrorKind> ELEMENT_KINDS =
      Set.of(
          ErrorKind.NOT_FOUND,
          ErrorKind.PERMISSION_DENIED,
          ErrorKind.CONFLICT,
          ErrorKind.INVALID_REQUEST,
          ErrorKind.UNEXPECTED_RESPONSE);

  private ElementError() {}

  /**
   * Reads one element. An id that is neither text nor number, such as a composite one, is not
   * added.
   */
  public static <I, T> T read(I id, Function<? super I, T> get) {
    try {
      return get.apply(id);
    } catch (CloudException e) {
      boolean named = id instanceof String || id instanceof Number;
      throw named && ELEMENT_KINDS.contains(e.kind()) ? of(e, id.toString()) : e;
    }
  }

  private static CloudException of(CloudException error, String id) {
    return CloudException.of(
        new ErrorDetails(
            error.kind(),
            "element " + id + list(error) + " cannot be read: " + originalMessage(error),
            error.provider().orElse(null),
            error.operation().orElse(null),
            error.status().orElse(0),
            error.code().orElse(null),
            error.requestId().orElse(null),
            error.retryable(),
            error.body().orElse(null),
            error,
            error.outcome(),
            error.helpUrl().orElse(null)));
  }

  private static String list(CloudException error) {
    return error
        .operation()
        .filter(operation -> operation.endsWith("}"))
        .map(operation -> " of " + operation.replaceFirst("^\\S+ ", "").replaceFirst("/[^/]*$", ""))
        .orElse("");
  }

  /** The message without the provider and operation around it, which the new error adds again. */
  private static String originalMessage(CloudException error) {
    String line = String.valueOf(error.getMessage());
    String before = error.provider().map(provider -> provider + ": ").orElse("");
    int end = error.operation().map(operation -> line.lastIndexOf(" (" + operation)).orElse(-1);
    return line.substring(
        line.startsWith(before) ? before.length() : 0, end < 0 ? line.length() : end);
  }
}
