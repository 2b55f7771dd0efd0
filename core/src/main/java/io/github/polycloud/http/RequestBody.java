// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The body of an upload: its length, and a source that is opened again for each attempt.
 *
 * @since 0.1.0
 */
public final class RequestBody {
  /** Supplies the bytes of a body. */
  @FunctionalInterface
  public interface StreamSupplier {
    /**
     * Opens a stream at the first byte; the engine closes it. Called once per attempt.
     *
     * <p>Opening, and reads that may block because {@link InputStream#available} returns less than
     * is requested, happen on another thread, with the context that the connection's {@code
     * ContextCarrier} carries. If the call ends first, because its deadline passes, its connection
     * is closed or its thread is interrupted, the read is abandoned, and the stream is closed when
     * it returns.
     */
    InputStream open() throws IOException;
  }

  private final long length;
  private final StreamSupplier source;

  private RequestBody(long length, StreamSupplier source) {
    this.length = length;
    this.source = source;
  }

  /**
   * Creates a body from a file, with its current length.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if there is no such regular file
   */
  public static RequestBody of(Path file) {
    Objects.requireNonNull(file, "file");
    try {
      if (Files.isRegularFile(file)) {
        return new RequestBody(Files.size(file), () -> Files.newInputStream(file));
      }
    } catch (IOException e) {
      // Reported below.
    }
    throw CloudException.of(
        ErrorKind.INVALID_REQUEST, "cannot upload " + file + ": not a readable file");
  }

  /** Creates a body from bytes in memory, which are not copied. */
  public static RequestBody of(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return new RequestBody(bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * Creates a body from any source.
   *
   * @param length the exact number of bytes; the upload fails if the source has another length
   * @throws IllegalArgumentException if the length is negative
   */
  public static RequestBody of(long length, StreamSupplier source) {
    Objects.requireNonNull(source, "source");
    if (length < 0) {
      throw new IllegalArgumentException("length must not be negative, was " + length);
    }
    return new RequestBody(length, source);
  }

  /** Returns the length in bytes. */
  public long length() {
    return length;
  }

  /**
   * Opens a stream at the first byte, to be closed by the caller. Used by the engine for each
   * attempt.
   */
  public InputStream open() throws IOException {
    return source.open();
  }

  /** Returns the length only: the bytes may contain secrets. */
  @Override
  public String toString() {
    return "RequestBody[" + length + " bytes]";
  }
}
