// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.dns;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.domain.RecordType;
import java.util.Locale;

/** What OVH accepts in a record although it is a mistake. */
public final class RecordChecks {
  private RecordChecks() {}

  /**
   * Rejects a full name, which OVH would append the zone to.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST}, with the right form
   */
  public static void requireRelative(String zone, String subDomain) {
    String zoneName = zone.toLowerCase(Locale.ROOT);
    String full = subDomain.toLowerCase(Locale.ROOT);
    String fqdn = full.endsWith(".") ? full.substring(0, full.length() - 1) : full;
    boolean inZone = fqdn.equals(zoneName) || fqdn.endsWith("." + zoneName);
    if (!inZone && fqdn.equals(full)) {
      return;
    }
    int length = fqdn.length() - (inZone ? zoneName.length() + 1 : 0);
    throw CloudException.of(
        ErrorKind.INVALID_REQUEST,
        "ovh: sub-domain must be relative to the zone "
            + zoneName
            + ", was "
            + subDomain
            + "; write "
            + (length <= 0 ? "@" : fqdn.substring(0, length)));
  }

  /**
   * Rejects a target that is no address if the type needs one.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST}
   */
  public static void requireAddress(RecordType type, String target) {
    String text = target.strip();
    boolean v4 = type.equals(RecordType.A);
    boolean valid =
        v4
            ? IpAddresses.isV4(text)
            : !type.equals(RecordType.AAAA) || IpAddresses.canonicalV6(text) != null;
    if (!valid) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "ovh: the target of "
              + (v4
                  ? "an A record must be an IPv4 address"
                  : "an AAAA record must be an IPv6 address")
              + ", was "
              + target
              + "; a CNAME record points to a name");
    }
  }
}
