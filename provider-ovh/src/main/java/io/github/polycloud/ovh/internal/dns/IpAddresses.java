// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.dns;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Addresses as text; nothing is looked up. */
public final class IpAddresses {
  private static final String V6_CHARACTERS = "0123456789abcdefABCDEF:.";

  private IpAddresses() {}

  /** Whether a text is an IPv4 address in its usual notation. */
  public static boolean isV4(String text) {
    String[] octets = text.split("\\.", -1);
    for (String octet : octets) {
      boolean digits = octet.chars().allMatch(c -> c >= '0' && c <= '9');
      boolean padded = octet.length() > 1 && octet.startsWith("0");
      if (octet.isEmpty()
          || octet.length() > 3
          || !digits
          || padded
          || Integer.parseInt(octet) > 255) {
        return false;
      }
    }
    return octets.length == 4;
  }

  /** Returns an IPv6 address in its canonical notation; null if it is none. */
  public static @Nullable String canonicalV6(String text) {
    boolean plausible =
        text.indexOf(':') >= 0
            && text.charAt(0) != '.'
            && text.chars().allMatch(c -> V6_CHARACTERS.indexOf(c) >= 0);
    if (!plausible) {
      return null;
    }
    try {
      // A literal: no lookup.
      return InetAddress.getByName(text).getHostAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
