package io.github.polycloud.spi.logs;

import io.github.polycloud.model.LogLine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Knows a line again without keeping its text. A {@code hashCode} would not do: lines that differ
 * in two characters can have the same, and the second one would be lost.
 *
 * @param timed whether the line has a time, which makes it nearly the only one of its kind
 */
record Fingerprint(boolean timed, long high, long low) {
  static Fingerprint of(LogLine line) {
    ByteBuffer hash = ByteBuffer.wrap(sha256().digest(line.raw().getBytes(StandardCharsets.UTF_8)));
    return new Fingerprint(line.time() != null, hash.getLong(), hash.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
