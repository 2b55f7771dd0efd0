// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ratelimit.bucket4j;

import io.github.polycloud.auth.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Derives the keys of accounts in the store. Thread-safe. */
final class AccountKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int MIN_LENGTH = 16;

  private final SecretKeySpec secret;

  /**
   * Uses a secret, which all machines must have in common.
   *
   * @throws IllegalArgumentException if it is shorter than 16 characters
   */
  AccountKeys(Secret secret) {
    byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
    if (secret.reveal().length() < MIN_LENGTH) {
      throw new IllegalArgumentException(
          "keySecret must have at least "
              + MIN_LENGTH
              + " characters, had "
              + secret.reveal().length());
    }
    this.secret = new SecretKeySpec(bytes, ALGORITHM);
  }

  /**
   * Returns the key of an account and a limit: 74 ASCII characters, from which the account cannot
   * be guessed. Each limit has a key of its own, because the store keeps the configuration of an
   * existing bucket.
   */
  String of(String account, BucketTokens limit) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      mac.update((limit + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] code = mac.doFinal(account.getBytes(StandardCharsets.UTF_8));
      return "polycloud:" + HexFormat.of().formatHex(code);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is not available", e);
    }
  }
}
