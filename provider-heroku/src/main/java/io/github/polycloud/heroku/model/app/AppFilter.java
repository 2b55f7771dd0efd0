// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;

/**
 * A filter for apps.
 *
 * @param in values to match
 * @since 0.1.0
 */
public record AppFilter(Choice in) {
  /** Rejects null components. */
  public AppFilter {
    Objects.requireNonNull(in, "in");
  }

  /** Creates a filter for the apps with these ids. */
  public static AppFilter ids(List<String> ids) {
    return new AppFilter(new Choice(Elements.copyOf("ids", ids)));
  }

  /**
   * The values of which an app must match one.
   *
   * @param id ids of apps
   */
  public record Choice(List<String> id) {
    /** Rejects null components. */
    public Choice {
      id = Elements.copyOf("id", id);
    }
  }
}
