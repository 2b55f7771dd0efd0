package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Type of a DNS record. Values without a constant are kept as the service sent them.
 *
 * @param value the value as the service sends it
 * @since 0.1.0
 */
public record RecordType(@JsonValue String value) {
  /** IPv4 address. */
  public static final RecordType A = new RecordType("A");

  /** IPv6 address. */
  public static final RecordType AAAA = new RecordType("AAAA");

  /** Certificate authorities that may issue certificates. */
  public static final RecordType CAA = new RecordType("CAA");

  /** Canonical name (alias). */
  public static final RecordType CNAME = new RecordType("CNAME");

  /** DKIM public key. */
  public static final RecordType DKIM = new RecordType("DKIM");

  /** DMARC policy. */
  public static final RecordType DMARC = new RecordType("DMARC");

  /** Alias of a subtree. */
  public static final RecordType DNAME = new RecordType("DNAME");

  /** Geographical location. */
  public static final RecordType LOC = new RecordType("LOC");

  /** Mail server. */
  public static final RecordType MX = new RecordType("MX");

  /** Rewrite rule. */
  public static final RecordType NAPTR = new RecordType("NAPTR");

  /** Name server. */
  public static final RecordType NS = new RecordType("NS");

  /** Reverse DNS name. */
  public static final RecordType PTR = new RecordType("PTR");

  /** Hosts that may send mail. */
  public static final RecordType SPF = new RecordType("SPF");

  /** Service location. */
  public static final RecordType SRV = new RecordType("SRV");

  /** Fingerprint of an SSH host key. */
  public static final RecordType SSHFP = new RecordType("SSHFP");

  /** Certificate of a service. */
  public static final RecordType TLSA = new RecordType("TLSA");

  /** Text. */
  public static final RecordType TXT = new RecordType("TXT");

  /** Creates a value from its JSON string. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RecordType {}

  @Override
  public String toString() {
    return value;
  }
}
