// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a build. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class BuildStatus extends ExtensibleEnum {
  private static final Values<BuildStatus> VALUES = Values.of(BuildStatus::new);

  /** In progress. */
  public static final BuildStatus PENDING = VALUES.get("pending");

  /** Succeeded; it can be released. */
  public static final BuildStatus SUCCEEDED = VALUES.get("succeeded");

  /** Failed; the output contains the reason. */
  public static final BuildStatus FAILED = VALUES.get("failed");

  private BuildStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static BuildStatus of(String name) {
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
