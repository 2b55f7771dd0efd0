package io.github.polycloud.ovh.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The type of a record. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record RecordType(@JsonValue String value) {
  /** An address of IPv4. */
  public static final RecordType A = new RecordType("A");

  /** An address of IPv6. */
  public static final RecordType AAAA = new RecordType("AAAA");

  /** Who may issue certificates. */
  public static final RecordType CAA = new RecordType("CAA");

  /** Another name. */
  public static final RecordType CNAME = new RecordType("CNAME");

  /** The key of signed mail. */
  public static final RecordType DKIM = new RecordType("DKIM");

  /** What to do with mail that is not signed. */
  public static final RecordType DMARC = new RecordType("DMARC");

  /** Another name for all names below. */
  public static final RecordType DNAME = new RecordType("DNAME");

  /** A place on earth. */
  public static final RecordType LOC = new RecordType("LOC");

  /** Where mail goes. */
  public static final RecordType MX = new RecordType("MX");

  /** A rule that rewrites names. */
  public static final RecordType NAPTR = new RecordType("NAPTR");

  /** A name server. */
  public static final RecordType NS = new RecordType("NS");

  /** A name for an address. */
  public static final RecordType PTR = new RecordType("PTR");

  /** Who may send mail. */
  public static final RecordType SPF = new RecordType("SPF");

  /** Where a service is. */
  public static final RecordType SRV = new RecordType("SRV");

  /** The fingerprint of an SSH host key. */
  public static final RecordType SSHFP = new RecordType("SSHFP");

  /** The certificate of a service. */
  public static final RecordType TLSA = new RecordType("TLSA");

  /** Text. */
  public static final RecordType TXT = new RecordType("TXT");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RecordType {}

  @Override
  public String toString() {
    return value;
  }
}
