// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import java.io.Serializable;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A block of addresses in CIDR notation; a single address is a block of one. */
final class IpBlock implements Serializable {

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  private final String text;
  private final byte[] network;
  private final int prefix;

  private IpBlock(String text, byte[] network, int prefix) {
    this.text = text;
    this.network = network;
    this.prefix = prefix;
  }

  static Optional<IpBlock> parse(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length > 2) {
      return Optional.empty();
    }
    return address(parts[0])
        .flatMap(
            network -> {
              int bits = network.length * 8;
              int prefix = parts.length == 1 ? bits : length(parts[1]);
              return prefix < 0 || prefix > bits
                  ? Optional.empty()
                  : Optional.of(new IpBlock(text, network, prefix));
            });
  }

  boolean contains(String address) {
    return address(address)
        .filter(candidate -> candidate.length == network.length)
        .map(candidate -> significant(candidate).equals(significant(network)))
        .orElse(false);
  }

  private BigInteger significant(byte[] address) {
    return new BigInteger(1, address).shiftRight(address.length * 8 - prefix);
  }

  private static int length(String digits) {
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
  }

  /** Accepts numeric addresses only: a host name would cause a DNS query. */
  private static Optional<byte[]> address(String text) {
    String plain = text.replace("[", "").replace("]", "");
    if (!plain.contains(":") && !IPV4.matcher(plain).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
