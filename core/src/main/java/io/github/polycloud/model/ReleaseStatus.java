// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The status of a release. An extensible enum: a value without a constant is retained as the
 * service sent it.
 *
 * @since 0.1.0
 */
public final class ReleaseStatus extends ExtensibleEnum {
  private static final Values<ReleaseStatus> VALUES = Values.of(ReleaseStatus::new);

  /** Its release phase is in progress. */
  public static final ReleaseStatus PENDING = VALUES.get("pending");

  /** It is or was live. */
  public static final ReleaseStatus SUCCEEDED = VALUES.get("succeeded");

  /** It was never live. */
  public static final ReleaseStatus FAILED = VALUES.get("failed");

  private ReleaseStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReleaseStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
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
