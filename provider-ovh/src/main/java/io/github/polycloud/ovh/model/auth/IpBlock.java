// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Validates address blocks in CIDR notation. */
final class IpBlock {
  private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern V4 =
      Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET + "/(\\d{1,2})");
  private static final Pattern V6 = Pattern.compile("([0-9a-fA-F:.]{2,45})/(\\d{1,3})");

  private IpBlock() {}

  static boolean isValid(String text) {
    Matcher v4 = V4.matcher(text);
    if (v4.matches()) {
      return Integer.parseInt(v4.group(1)) <= 32;
    }
    Matcher v6 = V6.matcher(text);
    return v6.matches()
        && v6.group(1).indexOf(':') >= 0
        && Integer.parseInt(v6.group(2)) <= 128
        && isAddress(v6.group(1));
  }

  private static boolean isAddress(String text) {
    try {
      // Brackets allow a literal address only, so no DNS lookup is made.
      InetAddress.getByName("[" + text + "]");
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
