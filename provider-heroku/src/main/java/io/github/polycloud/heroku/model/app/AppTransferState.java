// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The state of an app transfer. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class AppTransferState extends ExtensibleEnum {
  private static final Values<AppTransferState> VALUES = Values.of(AppTransferState::new);

  /** Awaiting the recipient's decision. */
  public static final AppTransferState PENDING = VALUES.get("pending");

  /** Accepted; the app has changed owner. */
  public static final AppTransferState ACCEPTED = VALUES.get("accepted");

  /** Declined; the owner is unchanged. */
  public static final AppTransferState DECLINED = VALUES.get("declined");

  private AppTransferState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AppTransferState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #PENDING}. */
  public boolean pending() {
    return this == PENDING;
  }

  /** Returns whether this is {@link #ACCEPTED}. */
  public boolean accepted() {
    return this == ACCEPTED;
  }

  /** Returns whether this is {@link #DECLINED}. */
  public boolean declined() {
    return this == DECLINED;
  }
}
