// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;

/**
 * The result of an update of an app.
 *
 * @param name the new name of the app
 * @since 0.1.0
 */
public record AppName(String name) {
  /** Requires {@code name}. */
  public AppName {
    Objects.requireNonNull(name, "name");
  }
}
