// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An HMAC-SHA-256 of a sequence of texts. Its key is random and lives as long as the process, so
 * that the result neither reveals a guessable text nor identifies it outside. Not thread-safe.
 */
final class ProcessMac {
  private static final String ALGORITHM = "HmacSHA256";
  private static final SecretKeySpec KEY = new SecretKeySpec(randomKey(), ALGORITHM);

  private final Mac mac;

  ProcessMac() {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(KEY);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is not available", e);
    }
  }

  /** Adds a text, with its length before it: no two sequences are the same bytes. */
  ProcessMac add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    mac.update(bytes);
    return this;
  }

  /** Returns the result in hexadecimal. */
  String text() {
    return HexFormat.of().formatHex(mac.doFinal());
  }

  private static byte[] randomKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return key;
  }
}
