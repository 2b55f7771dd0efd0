// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Encodes request bodies and decodes response bodies. Chosen per API interface, independently of
 * the {@code Content-Type} of a response. Implementations must be thread-safe.
 *
 * @since 0.1.0
 */
public interface BodyCodec {

  /**
   * Encodes a value.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code INVALID_REQUEST} if it cannot
   *     be encoded
   */
  byte[] encode(Object value, Type type);

  /** Returns the {@code Content-Type} of an encoded value. */
  String contentType(Object value);

  /**
   * Decodes the body of a successful response.
   *
   * @return null if the body is empty or null
   * @throws BodyException if the body is not a value of this type
   */
  @Nullable Object decode(HttpResponse response, Type type) throws BodyException;

  /** A body that cannot be decoded. The message quotes nothing of it. */
  final class BodyException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Creates an exception. */
    public BodyException(String message) {
      super(Objects.requireNonNull(message, "message"), null, false, false);
    }

    /** Returns the message, which is never null. */
    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }
}
