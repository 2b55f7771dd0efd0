// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import java.io.Serializable;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Generates keys, secrets and account names, different ones at each start of the sandbox. */
public final class RandomTokens implements Serializable {

  private static final String HEX = "0123456789abcdef";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

  private transient @Nullable RandomGenerator random;

  private RandomTokens(RandomGenerator random) {
    this.random = random;
  }

  /** A generator that starts with the same tokens for the same seed. */
  public static RandomTokens seeded(byte[] seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return new RandomTokens(random);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Generates unpredictable tokens from now on. */
  public void reseed() {
    random = null;
  }

  public String hex(int length) {
    return pick(HEX, length);
  }

  /** A password without letters that look like digits, because people copy it from a page. */
  public String password(int length) {
    return pick(READABLE, length);
  }

  /** An account name, for example {@code ab12345-ovh}. */
  public String nichandle() {
    return pick(LETTERS, 2) + pick(DIGITS, 5) + "-ovh";
  }

  /** A number of seven digits to count ids from. */
  public long firstId() {
    return random().nextLong(1_000_000, 9_000_000);
  }

  private RandomGenerator random() {
    RandomGenerator present = random;
    if (present == null) {
      present = new SecureRandom();
      random = present;
    }
    return present;
  }

  private String pick(String alphabet, int length) {
    RandomGenerator source = random();
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(source.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
