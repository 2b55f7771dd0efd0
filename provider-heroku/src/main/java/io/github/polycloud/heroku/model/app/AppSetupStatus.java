// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of an app setup. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class AppSetupStatus extends ExtensibleEnum {
  private static final Values<AppSetupStatus> VALUES = Values.of(AppSetupStatus::new);

  /** In progress. */
  public static final AppSetupStatus PENDING = VALUES.get("pending");

  /** The app is set up. */
  public static final AppSetupStatus SUCCEEDED = VALUES.get("succeeded");

  /** Failed; see the failure message. */
  public static final AppSetupStatus FAILED = VALUES.get("failed");

  private AppSetupStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AppSetupStatus of(String name) {
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
