// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;

/**
 * The buildpacks to install on an app; they replace the current ones.
 *
 * @param updates the buildpacks in their order
 * @since 0.1.0
 */
public record BuildpackSelection(List<Choice> updates) {
  /** Rejects null components. */
  public BuildpackSelection {
    updates = Elements.copyOf("updates", updates);
  }

  /** Creates a selection of buildpacks by URL or name. An empty one enables detection by Heroku. */
  public static BuildpackSelection of(String... buildpacks) {
    return new BuildpackSelection(
        Elements.listOf("buildpacks", buildpacks).stream().map(Choice::new).toList());
  }

  /**
   * A buildpack of the selection.
   *
   * @param buildpack its URL or name
   */
  public record Choice(String buildpack) {
    /** Rejects null components. */
    public Choice {
      Objects.requireNonNull(buildpack, "buildpack");
    }

    @Override
    public String toString() {
      return "Choice[" + Buildpack.shown(buildpack) + "]";
    }
  }
}
