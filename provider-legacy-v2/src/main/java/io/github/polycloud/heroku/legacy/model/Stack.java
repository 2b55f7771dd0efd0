// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;

/**
 * A stack.
 *
 * @param name its name
 * @param current whether the app runs on it
 * @param beta whether it is in beta
 * @param requested whether the app migrates to it at the next push
 * @since 0.1.0
 */
public record Stack(String name, boolean current, boolean beta, boolean requested) {
  /** Requires {@code name}. */
  public Stack {
    Objects.requireNonNull(name, "name");
  }
}
