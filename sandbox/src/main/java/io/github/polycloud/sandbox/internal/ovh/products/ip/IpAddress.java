// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.ip;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of IPv4, as far as a block has to know them. */
final class IpAddress {

  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");

  private IpAddress() {}

  /** Whether an address lies in a block such as {@code 203.0.113.0/29}. */
  static boolean isIn(String block, String address) {
    int slash = block.indexOf('/');
    int bits = 32 - Integer.parseInt(block.substring(slash + 1));
    return number(block.substring(0, slash)).orElseThrow() >> bits
        == number(address).orElse(-1L) >> bits;
  }

  private static Optional<Long> number(String address) {
    Matcher parts = DOTTED.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long value = 0;
    for (int i = 1; i <= 4; i++) {
      int octet = Integer.parseInt(parts.group(i));
      if (octet > 255) {
        return Optional.empty();
      }
      value = value << 8 | octet;
    }
    return Optional.of(value);
  }
}
