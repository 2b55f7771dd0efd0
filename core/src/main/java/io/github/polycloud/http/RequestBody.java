package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes to upload: how many, and how to read them again each time they are sent. */
public final class RequestBody {
  /** Gives the bytes from the first one on. */
  @FunctionalInterface
  public interface StreamSupplier {
    /** Opens them anew; whoever sends them closes them. */
    InputStream open() throws IOException;
  }

  private final long length;
  private final StreamSupplier source;

  private RequestBody(long length, StreamSupplier source) {
    this.length = length;
    this.source = source;
  }

  /**
   * A file, as long as it is now.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} when there is no such file
   */
  public static RequestBody of(Path file) {
    try {
      if (Files.isRegularFile(file)) {
        return new RequestBody(Files.size(file), () -> Files.newInputStream(file));
      }
    } catch (IOException e) {
      // Told below: what cannot be measured cannot be sent.
    }
    throw new CloudException(
        ErrorKind.INVALID_REQUEST, "there is no file " + file + " that could be uploaded");
  }

  /** Bytes in memory. */
  public static RequestBody of(byte[] bytes) {
    return new RequestBody(bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * Bytes of any kind.
   *
   * @throws IllegalArgumentException when the length is negative
   */
  public static RequestBody of(long length, StreamSupplier source) {
    if (length < 0) {
      throw new IllegalArgumentException("the length of an upload is known before it begins");
    }
    return new RequestBody(length, source);
  }

  /** How many bytes. */
  public long length() {
    return length;
  }

  public InputStream open() throws IOException {
    return source.open();
  }

  /** The length: the bytes may be anything. */
  @Override
  public String toString() {
    return "RequestBody[" + length + " bytes]";
  }
}
