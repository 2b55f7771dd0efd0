package io.github.polycloud.sandbox.internal.ovh.auth;

import java.util.random.RandomGenerator;

/** Makes up keys, secrets and account names; no two starts of the sandbox share one. */
public final class Tokens {

  private static final String HEX = "0123456789abcdef";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

  private final RandomGenerator random;

  /**
   * Tokens from a source of randomness.
   *
   * @param random the source
   */
  public Tokens(RandomGenerator random) {
    this.random = random;
  }

  /**
   * Random hexadecimal digits.
   *
   * @param length how many
   * @return the digits in lower case
   */
  public String hex(int length) {
    return pick(HEX, length);
  }

  /**
   * A password without letters that look like digits, for people copy it from a page.
   *
   * @param length how many characters
   * @return letters and digits
   */
  public String password(int length) {
    return pick(READABLE, length);
  }

  /**
   * An account name in OVH's form.
   *
   * @return for example {@code ab12345-ovh}
   */
  public String nichandle() {
    return pick(LETTERS, 2) + pick(DIGITS, 5) + "-ovh";
  }

  /**
   * A number to start counting ids from.
   *
   * @return a number of seven digits
   */
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
