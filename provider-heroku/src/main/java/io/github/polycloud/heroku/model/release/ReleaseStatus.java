// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a release. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class ReleaseStatus extends ExtensibleEnum {
  private static final Values<ReleaseStatus> VALUES = Values.of(ReleaseStatus::new);

  /** The release phase is in progress. */
  public static final ReleaseStatus PENDING = VALUES.get("pending");

  /** Succeeded; it is or was the current release. */
  public static final ReleaseStatus SUCCEEDED = VALUES.get("succeeded");

  /** The release phase failed; the previous release remains current. */
  public static final ReleaseStatus FAILED = VALUES.get("failed");

  /** Expired; it cannot be rolled back to. */
  public static final ReleaseStatus EXPIRED = VALUES.get("expired");

  private ReleaseStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReleaseStatus of(String name) {
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

  /** Returns whether this is {@link #EXPIRED}. */
  public boolean expired() {
    return this == EXPIRED;
  }
}
