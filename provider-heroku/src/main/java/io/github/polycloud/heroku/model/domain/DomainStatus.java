// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a domain's DNS target. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class DomainStatus extends ExtensibleEnum {
  private static final Values<DomainStatus> VALUES = Values.of(DomainStatus::new);

  /** No provisioning is required. */
  public static final DomainStatus NONE = VALUES.get("none");

  /** Provisioning is in progress. */
  public static final DomainStatus PENDING = VALUES.get("pending");

  /** The domain is ready. */
  public static final DomainStatus SUCCEEDED = VALUES.get("succeeded");

  /** Provisioning failed. */
  public static final DomainStatus FAILED = VALUES.get("failed");

  private DomainStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DomainStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #PENDING}. */
  public boolean pending() {
    return this == PENDING;
  }

  /** Returns whether this is {@link #SUCCEEDED}. */
  public boolean succeeded() {
    return this == SUCCEEDED;
  }

  /** Returns whether this is {@link #FAILED}. */
  public boolean failed() {
    return this == FAILED;
  }
}
