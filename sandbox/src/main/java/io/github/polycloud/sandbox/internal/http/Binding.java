// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the servers listen, and by which names clients reach them.
 *
 * @param host the address to listen on, such as {@code 127.0.0.1} or {@code 0.0.0.0}
 * @param names DNS names and IP addresses besides the loopback ones; the first one is in URLs
 */
public record Binding(String host, List<String> names) {

  private static final String LOOPBACK_ADDRESS = "127.0.0.1";
  private static final List<String> LOOPBACK_NAMES = List.of("localhost", LOOPBACK_ADDRESS, "::1");

  private static final int MAX_NAME = 253;
  private static final Pattern DNS_NAME =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}");

  /** The loopback interface only. */
  public static final Binding LOOPBACK = new Binding(LOOPBACK_ADDRESS, List.of());

  /** Copies the names. */
  public Binding {
    names = List.copyOf(names);
  }

  /**
   * A name in lower case.
   *
   * @throws IllegalArgumentException if it is neither a DNS name nor an IP address
   */
  public static String hostName(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    if (name.length() > MAX_NAME
        || !DNS_NAME.matcher(name).matches() && !IPV6.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "names must be DNS names or IP addresses, was \""
              + value.replaceAll("\\p{Cntrl}", "?")
              + "\"");
    }
    return name;
  }

  /** The host in URLs, an IPv6 address in brackets. */
  public String urlHost() {
    String shown = names.isEmpty() ? address() : names.get(0);
    return shown.indexOf(':') < 0 ? shown : "[" + shown + "]";
  }

  /**
   * The names and addresses that a {@code Host} header may have, without ports and brackets, in
   * lower case: those of the loopback interface and the configured ones.
   */
  public Set<String> acceptedHosts() {
    Set<String> all = new LinkedHashSet<>(LOOPBACK_NAMES);
    if (!isWildcard()) {
      all.add(host);
    }
    all.addAll(names);
    return all;
  }

  /** An address that reaches the server from this machine. */
  private String address() {
    return isWildcard() ? LOOPBACK_ADDRESS : host;
  }

  private boolean isWildcard() {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
