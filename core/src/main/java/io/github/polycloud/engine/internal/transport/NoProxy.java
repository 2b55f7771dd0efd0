// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts of {@code no_proxy}: domains with their subdomains, addresses, and address blocks such
 * as {@code 10.0.0.0/8}, each optionally with a port. Names are not resolved, so a block applies to
 * hosts that are addresses.
 *
 * @param entries parsed once, because each request determines its route
 */
record NoProxy(List<Entry> entries) {
  static final NoProxy NONE = new NoProxy(List.of());

  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-f:.]{2,45}");
  private static final Pattern ENTRY =
      Pattern.compile("(\\[[^\\]]*\\]|[^:\\[]*|[^\\[]*:[^\\[]*:[^\\[]*?)(?::(\\d{1,5}))?");
  // Longer than any name; the time to match an entry grows faster than its length.
  private static final int MAX_ENTRY = 300;

  /**
   * One entry.
   *
   * @param domain a domain; {@code *} for all; null for addresses
   * @param address the address of a block; null for a domain
   * @param prefix the number of bits of the address that count
   * @param port the port; -1 for each
   */
  private record Entry(@Nullable String domain, byte @Nullable [] address, int prefix, int port) {
    boolean matches(String host, byte @Nullable [] hostAddress, int hostPort) {
      if (port >= 0 && port != hostPort) {
        return false;
      }
      if (domain != null) {
        return domain.equals("*") || host.equals(domain) || host.endsWith("." + domain);
      }
      return address != null
          && hostAddress != null
          && hostAddress.length == address.length
          && network(hostAddress).equals(network(address));
    }

    private BigInteger network(byte[] bytes) {
      return new BigInteger(1, bytes).shiftRight(bytes.length * 8 - prefix);
    }
  }

  static NoProxy of(String value) {
    List<Entry> entries = new ArrayList<>();
    for (String text : value.toLowerCase(Locale.ROOT).split("[,\\s]+")) {
      Entry entry = text.isEmpty() ? null : entry(text);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries.isEmpty() ? NONE : new NoProxy(List.copyOf(entries));
  }

  /** Whether no host at all uses a proxy. */
  boolean isEverything() {
    for (Entry entry : entries) {
      if ("*".equals(entry.domain()) && entry.port() < 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a host is connected directly.
   *
   * @param host a name or an address, with or without brackets
   * @param port the port
   */
  boolean matches(String host, int port) {
    if (entries.isEmpty()) {
      return false;
    }
    String name = withoutBrackets(host.toLowerCase(Locale.ROOT));
    byte[] address = address(name);
    for (Entry entry : entries) {
      if (entry.matches(name, address, port)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Entry entry(String text) {
    byte[] whole = address(text);
    Matcher parts = ENTRY.matcher(text);
    if (text.length() > MAX_ENTRY || whole == null && !parts.matches()) {
      return null;
    }
    int port = whole != null || parts.group(2) == null ? -1 : Integer.parseInt(parts.group(2));
    String host = withoutBrackets(whole != null ? text : parts.group(1));
    int slash = host.indexOf('/');
    byte[] address = address(slash < 0 ? host : host.substring(0, slash));
    if (address == null) {
      String domain = host.replaceFirst("^\\*?\\.", "");
      return domain.isEmpty() ? null : new Entry(domain, null, 0, port);
    }
    int bits = address.length * 8;
    String length = slash < 0 ? String.valueOf(bits) : host.substring(slash + 1);
    boolean valid = length.matches("\\d{1,3}") && Integer.parseInt(length) <= bits;
    return valid ? new Entry(null, address, Integer.parseInt(length), port) : null;
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }

  /** Returns the bytes of a literal address; null for a name, which is not looked up. */
  private static byte @Nullable [] address(String text) {
    if (!IPV4.matcher(text).matches()
        && !(text.indexOf(':') >= 0 && IPV6.matcher(text).matches())) {
      return null;
    }
    try {
      return InetAddress.getByName(text).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
