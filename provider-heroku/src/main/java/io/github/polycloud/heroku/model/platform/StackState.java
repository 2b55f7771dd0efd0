// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The release state of a stack. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class StackState extends ExtensibleEnum {
  private static final Values<StackState> VALUES = Values.of(StackState::new);

  /** Available as a beta. */
  public static final StackState BETA = VALUES.get("beta");

  /** Generally available. */
  public static final StackState PUBLIC = VALUES.get("public");

  /** Deprecated; not available to new apps. */
  public static final StackState DEPRECATED = VALUES.get("deprecated");

  private StackState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static StackState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
