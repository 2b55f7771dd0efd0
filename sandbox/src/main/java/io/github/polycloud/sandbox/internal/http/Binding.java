// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
  private static final int MAX_LABEL = 63;

  /** The loopback interface only. */
  public static final Binding LOOPBACK = new Binding(LOOPBACK_ADDRESS, List.of());

  /** Copies the names. */
  public Binding {
    names = List.copyOf(names);
  }

  /**
   * A name in lower case. Container networks have names with underscores.
   *
   * @param setting what is named, for the error
   * @throws IllegalArgumentException if it is neither a DNS name nor an IP address
   */
  public static String hostName(String setting, String value) {
    String name = value.toLowerCase(Locale.ROOT);
    if (name.length() > MAX_NAME || !isDnsName(name) && !isIpv4(name) && !isIpv6(name)) {
      throw new IllegalArgumentException(
          setting
              + " must be a DNS name or an IP address without port, was \""
              + value.replaceAll("\\p{Cntrl}", "?")
              + "\"");
    }
    return name;
  }

  /** Whether all labels are valid; a name whose last label is a number is an address. */
  private static boolean isDnsName(String name) {
    String[] labels = name.split("\\.", -1);
    return Arrays.stream(labels).allMatch(Binding::isLabel)
        && !hasOnly("0123456789", labels[labels.length - 1]);
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= MAX_LABEL
        && hasOnly("abcdefghijklmnopqrstuvwxyz0123456789_-", label)
        && !label.startsWith("-")
        && !label.endsWith("-");
  }

  private static boolean isIpv4(String name) {
    String[] bytes = name.split("\\.", -1);
    return bytes.length == 4 && Arrays.stream(bytes).allMatch(Binding::isByte);
  }

  private static boolean isByte(String text) {
    return !text.isEmpty()
        && text.length() <= 3
        && hasOnly("0123456789", text)
        && (text.length() == 1 || !text.startsWith("0"))
        && Integer.parseInt(text) <= 255;
  }

  private static boolean isIpv6(String name) {
    try {
      // With a colon it is not looked up.
      return name.indexOf(':') >= 0
          && hasOnly("0123456789abcdef:", name)
          && InetAddress.getByName(name) != null;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean hasOnly(String characters, String text) {
    return text.chars().allMatch(c -> characters.indexOf(c) >= 0);
  }

  /** Why it is not possible to listen, as an exception for the user. */
  public RuntimeException unavailable(int port, Exception cause) {
    if (!isLocal()) {
      return new IllegalArgumentException(
          "host must be an address of this machine, or 0.0.0.0 for all of them, was \""
              + host
              + "\"",
          cause);
    }
    if (port == 0) {
      return new IllegalStateException("cannot listen on " + host + ": " + cause, cause);
    }
    return new IllegalStateException(
        "port "
            + port
            + (isDenied(cause) ? " must not be used by this user" : " is taken")
            + "; choose another, or 0",
        cause);
  }

  private static boolean isDenied(Throwable failure) {
    return String.valueOf(failure.getMessage()).contains("denied")
        || failure.getCause() != null && isDenied(failure.getCause());
  }

  private boolean isLocal() {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress()
          || address.isLoopbackAddress()
          || NetworkInterface.getByInetAddress(address) != null;
    } catch (IOException e) {
      return false;
    }
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
