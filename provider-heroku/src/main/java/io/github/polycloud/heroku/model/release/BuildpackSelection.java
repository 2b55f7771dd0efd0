package io.github.polycloud.heroku.model.release;

import java.util.Arrays;
import java.util.List;

/**
 * All buildpacks that shall build an app.
 *
 * @param updates the buildpacks, in order
 */
public record BuildpackSelection(List<Choice> updates) {
  /** These, by address or name, in this order; none lets Heroku find out. */
  public static BuildpackSelection of(String... buildpacks) {
    return new BuildpackSelection(Arrays.stream(buildpacks).map(Choice::new).toList());
  }

  /**
   * One buildpack.
   *
   * @param buildpack its address or name
   */
  public record Choice(String buildpack) {
    @Override
    public String toString() {
      return "Choice[" + Buildpack.shown(buildpack) + "]";
    }
  }
}
