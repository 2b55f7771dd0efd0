// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/** Public keys for tests, a different one for each number. */
final class SshKeyLines {
  private static final String TYPE = "ssh-ed25519";
  private static final int KEY_BYTES = 32;

  private SshKeyLines() {}

  /** Returns the line of a key without a comment. */
  static String line(int number) {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    byte[] key = new byte[KEY_BYTES];
    new Random(number).nextBytes(key);
    ByteBuffer encoded = ByteBuffer.allocate(2 * Integer.BYTES + type.length + key.length);
    encoded.putInt(type.length).put(type).putInt(key.length).put(key);
    return TYPE + " " + Base64.getEncoder().encodeToString(encoded.array());
  }
}
