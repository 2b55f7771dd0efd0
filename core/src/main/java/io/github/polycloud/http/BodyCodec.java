package io.github.polycloud.http;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Turns values into bodies and bodies into values. Chosen by the operation, not by the answer. */
public interface BodyCodec {

  /**
   * The bytes of a value.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code INVALID_REQUEST} when it cannot
   *     be written
   */
  byte[] encode(Object value, Type type);

  /** The {@code Content-Type} of what {@link #encode} makes of a value. */
  String contentType(Object value);

  /**
   * The value in the body of a successful answer.
   *
   * @return null when the body says null or is empty
   * @throws BodyException when the body is not such a value
   */
  @Nullable Object decode(HttpResponse response, Type type) throws BodyException;

  /** A body that is not what it should be. The message quotes nothing of it. */
  final class BodyException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A body that is wrong in this way. */
    public BodyException(String message) {
      super(message, null, false, false);
    }
  }
}
