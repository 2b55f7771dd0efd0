// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.heroku.model.release.Buildpack;
import io.github.polycloud.internal.arguments.Durations;
import io.github.polycloud.internal.arguments.Elements;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Options of a deployment. Immutable; each method returns a copy.
 *
 * <pre>{@code
 * DeployOptions.defaults().version("60883d9e").ignore("target/", "*.log")
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DeployOptions {
  private static final DeployOptions DEFAULTS =
      new DeployOptions(
          null, List.of(), Packing.DEFAULT, DeployListener.NONE, Duration.ofMinutes(60));

  private final @Nullable String version;
  private final List<Buildpack> buildpacks;
  private final Packing packing;
  private final DeployListener progress;
  private final Duration timeout;

  /**
   * How a directory is packed.
   *
   * @param ignored patterns of files to exclude
   * @param reproducible whether to omit times
   * @param includesGitIgnored whether {@code .gitignore} files have no effect
   */
  private record Packing(List<String> ignored, boolean reproducible, boolean includesGitIgnored) {
    static final Packing DEFAULT = new Packing(List.of(), false, false);
  }

  private DeployOptions(
      @Nullable String version,
      List<Buildpack> buildpacks,
      Packing packing,
      DeployListener progress,
      Duration timeout) {
    this.version = version;
    this.buildpacks = buildpacks;
    this.packing = packing;
    this.progress = progress;
    this.timeout = timeout;
  }

  /**
   * Returns the default options: buildpacks of the app, no version, no listener, a timeout of one
   * hour.
   */
  public static DeployOptions defaults() {
    return DEFAULTS;
  }

  /** Sets the version of the source shown in releases, for example a commit. */
  public DeployOptions version(String value) {
    Objects.requireNonNull(value, "value");
    return new DeployOptions(value, buildpacks, packing, progress, timeout);
  }

  /** Sets the buildpacks, which replace those of the app. */
  public DeployOptions buildpacks(Buildpack... values) {
    return new DeployOptions(
        version, Elements.listOf("values", values), packing, progress, timeout);
  }

  /**
   * Sets patterns of files to exclude, in addition to those in {@code .slugignore} and {@code
   * .gitignore}.
   */
  public DeployOptions ignore(String... patterns) {
    return with(
        new Packing(
            Elements.listOf("patterns", patterns),
            packing.reproducible(),
            packing.includesGitIgnored()));
  }

  /**
   * Packs without modification times, so that equal files yield equal archives. By default, times
   * are stored: web servers and build tools compare them.
   */
  public DeployOptions reproducible() {
    return with(new Packing(packing.ignored(), true, packing.includesGitIgnored()));
  }

  /**
   * Also packs files that {@code .gitignore} names. By default they are excluded, like from a push
   * with git; {@code .gitignore} files in parent directories of the source are not read.
   */
  public DeployOptions includeGitIgnored() {
    return with(new Packing(packing.ignored(), packing.reproducible(), true));
  }

  private DeployOptions with(Packing value) {
    return new DeployOptions(version, buildpacks, value, progress, timeout);
  }

  /** Sets the listener that is notified of progress. */
  public DeployOptions onProgress(DeployListener listener) {
    Objects.requireNonNull(listener, "listener");
    return new DeployOptions(version, buildpacks, packing, listener, timeout);
  }

  /**
   * Sets the timeout of all steps after the upload.
   *
   * @throws IllegalArgumentException if it is negative or more than 365 days
   */
  public DeployOptions timeout(Duration value) {
    Durations.requireInRange("value", value, Duration.ZERO);
    return new DeployOptions(version, buildpacks, packing, progress, value);
  }

  @Nullable String version() {
    return version;
  }

  @Nullable List<Buildpack> buildpacks() {
    return buildpacks.isEmpty() ? null : buildpacks;
  }

  String[] ignored() {
    return packing.ignored().toArray(String[]::new);
  }

  boolean isReproducible() {
    return packing.reproducible();
  }

  boolean excludesGitIgnored() {
    return !packing.includesGitIgnored();
  }

  DeployListener progress() {
    return progress;
  }

  Duration timeout() {
    return timeout;
  }

  @Override
  public String toString() {
    return "DeployOptions[" + version + ", " + buildpacks + ", timeout " + timeout + "]";
  }
}
