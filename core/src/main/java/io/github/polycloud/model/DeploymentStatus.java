// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The status of a deployment. An extensible enum: a value without a constant is retained as the
 * service sent it.
 *
 * @since 0.1.0
 */
public final class DeploymentStatus extends ExtensibleEnum {
  private static final Values<DeploymentStatus> VALUES = Values.of(DeploymentStatus::new);

  /** The build is in progress. */
  public static final DeploymentStatus PENDING = VALUES.get("pending");

  /** The release is live. */
  public static final DeploymentStatus SUCCEEDED = VALUES.get("succeeded");

  /** The build or the release failed. */
  public static final DeploymentStatus FAILED = VALUES.get("failed");

  private DeploymentStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeploymentStatus of(String name) {
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
