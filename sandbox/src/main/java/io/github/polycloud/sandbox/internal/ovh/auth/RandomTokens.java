// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import java.util.random.RandomGenerator;

/** Generates keys, secrets and account names, different ones at each start of the sandbox. */
public final class RandomTokens {

  private static final String HEX = "0123456789abcdef";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

  private final RandomGenerator random;

  public RandomTokens(RandomGenerator random) {
    this.random = random;
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
    return random.nextLong(1_000_000, 9_000_000);
  }

  private String pick(String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
