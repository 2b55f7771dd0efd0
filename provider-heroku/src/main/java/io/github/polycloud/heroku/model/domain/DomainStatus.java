package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far the DNS target of a domain is. An open set: a word that no constant names is kept as the
 * service sent it.
 *
 * @param value the word
 */
public record DomainStatus(@JsonValue String value) {
  /** There is nothing to wait for. */
  public static final DomainStatus NONE = new DomainStatus("none");

  /** It is being made. */
  public static final DomainStatus PENDING = new DomainStatus("pending");

  /** It answers. */
  public static final DomainStatus SUCCEEDED = new DomainStatus("succeeded");

  /** It could not be made. */
  public static final DomainStatus FAILED = new DomainStatus("failed");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainStatus {}

  @Override
  public String toString() {
    return value;
  }
}
