// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

/**
 * What to enter at the DNS for a hostname, so that it leads to an app.
 *
 * @param type the type of the record, for example {@code CNAME}; at the apex of a zone, where a
 *     {@code CNAME} is not allowed, use {@code ALIAS}, {@code ANAME} or a flattened {@code CNAME}
 * @param value the value of the record: a hostname without a final dot, or an IP address
 * @since 0.1.0
 */
public record DnsTarget(String type, String value) {
  /** Returns type and value, as in a zone file. */
  @Override
  public String toString() {
    return type + " " + value;
  }
}
