// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * An HMAC-SHA-256 of a sequence of texts. Its key is random and lives as long as the process, so
 * that the result neither reveals a guessable text nor identifies it outside. Not thread-safe.
 *
 * <p>Computed as RFC 2104 defines it: for {@code javax.crypto.Mac}, the JVM loads a hundred classes
 * of its security providers at the start of a program, for this class alone where no TLS is used.
 */
final class ProcessMac {
  private static final String ALGORITHM = "SHA-256";
  private static final int BLOCK = 64;
  private static final byte[] KEY = randomKey();

  private final byte[] outerKey;
  private final MessageDigest inner = digest();

  ProcessMac() {
    this(KEY);
  }

  /** Creates one with a key of the size of a block. */
  ProcessMac(byte[] key) {
    outerKey = masked(key, 0x5c);
    inner.update(masked(key, 0x36));
  }

  ProcessMac add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    inner.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    inner.update(bytes);
    return this;
  }

  String text() {
    MessageDigest outer = digest();
    outer.update(outerKey);
    return HexFormat.of().formatHex(outer.digest(inner.digest()));
  }

  private static byte[] masked(byte[] key, int mask) {
    byte[] masked = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      masked[i] = (byte) (key[i] ^ mask);
    }
    return masked;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance(ALGORITHM);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(ALGORITHM + " is not available", e);
    }
  }

  private static byte[] randomKey() {
    byte[] key = new byte[BLOCK];
    new SecureRandom().nextBytes(key);
    return key;
  }
}
