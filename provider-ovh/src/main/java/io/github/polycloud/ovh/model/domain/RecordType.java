// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Type of a DNS record. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class RecordType extends ExtensibleEnum {
  private static final Values<RecordType> VALUES = Values.of(RecordType::new);

  /** IPv4 address. */
  public static final RecordType A = VALUES.get("A");

  /** IPv6 address. */
  public static final RecordType AAAA = VALUES.get("AAAA");

  /** Certificate authorities that may issue certificates. */
  public static final RecordType CAA = VALUES.get("CAA");

  /** Canonical name (alias). */
  public static final RecordType CNAME = VALUES.get("CNAME");

  /** DKIM public key. */
  public static final RecordType DKIM = VALUES.get("DKIM");

  /** DMARC policy. */
  public static final RecordType DMARC = VALUES.get("DMARC");

  /** Alias of a subtree. */
  public static final RecordType DNAME = VALUES.get("DNAME");

  /** Geographical location. */
  public static final RecordType LOC = VALUES.get("LOC");

  /** Mail server. */
  public static final RecordType MX = VALUES.get("MX");

  /** Rewrite rule. */
  public static final RecordType NAPTR = VALUES.get("NAPTR");

  /** Name server. */
  public static final RecordType NS = VALUES.get("NS");

  /** Reverse DNS name. */
  public static final RecordType PTR = VALUES.get("PTR");

  /** Hosts that may send mail. */
  public static final RecordType SPF = VALUES.get("SPF");

  /** Service location. */
  public static final RecordType SRV = VALUES.get("SRV");

  /** Fingerprint of an SSH host key. */
  public static final RecordType SSHFP = VALUES.get("SSHFP");

  /** Certificate of a service. */
  public static final RecordType TLSA = VALUES.get("TLSA");

  /** Text. */
  public static final RecordType TXT = VALUES.get("TXT");

  private RecordType(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RecordType of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
