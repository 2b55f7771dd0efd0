package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a domain's DNS target. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record DomainStatus(@JsonValue String value) {
  /** No provisioning is required. */
  public static final DomainStatus NONE = new DomainStatus("none");

  /** Provisioning is in progress. */
  public static final DomainStatus PENDING = new DomainStatus("pending");

  /** The domain is ready. */
  public static final DomainStatus SUCCEEDED = new DomainStatus("succeeded");

  /** Provisioning failed. */
  public static final DomainStatus FAILED = new DomainStatus("failed");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DomainStatus {}

  @Override
  public String toString() {
    return value;
  }
}
