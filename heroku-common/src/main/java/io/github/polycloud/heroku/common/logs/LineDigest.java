// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.model.LogLine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A digest that identifies a line without keeping its text. {@code hashCode} is not sufficient:
 * lines that differ in two characters can collide, and the second one would be lost.
 *
 * @param timed whether the line has a timestamp, which makes it almost certainly unique
 * @param high first half of the digest
 * @param low second half of the digest
 */
record LineDigest(boolean timed, long high, long low) {
  static LineDigest of(LogLine line) {
    ByteBuffer hash = ByteBuffer.wrap(sha256().digest(line.raw().getBytes(StandardCharsets.UTF_8)));
    return new LineDigest(line.time() != null, hash.getLong(), hash.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
