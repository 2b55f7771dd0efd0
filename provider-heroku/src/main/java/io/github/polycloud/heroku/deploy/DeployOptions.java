package io.github.polycloud.heroku.deploy;

import io.github.polycloud.heroku.model.release.Buildpack;
import java.time.Duration;
import java.util.List;
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
      new DeployOptions(null, List.of(), List.of(), DeployListener.NONE, Duration.ofMinutes(60));

  private final @Nullable String version;
  private final List<Buildpack> buildpacks;
  private final List<String> ignored;
  private final DeployListener progress;
  private final Duration timeout;

  private DeployOptions(
      @Nullable String version,
      List<Buildpack> buildpacks,
      List<String> ignored,
      DeployListener progress,
      Duration timeout) {
    this.version = version;
    this.buildpacks = buildpacks;
    this.ignored = ignored;
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
    return new DeployOptions(value, buildpacks, ignored, progress, timeout);
  }

  /** Sets the buildpacks, which replace those of the app. */
  public DeployOptions buildpacks(Buildpack... values) {
    return new DeployOptions(version, List.of(values), ignored, progress, timeout);
  }

  /** Sets patterns of files to exclude, in addition to those in {@code .slugignore}. */
  public DeployOptions ignore(String... patterns) {
    return new DeployOptions(version, buildpacks, List.of(patterns), progress, timeout);
  }

  /** Sets the listener that is notified of progress. */
  public DeployOptions onProgress(DeployListener listener) {
    return new DeployOptions(version, buildpacks, ignored, listener, timeout);
  }

  /** Sets the timeout of all steps after the upload. */
  public DeployOptions timeout(Duration value) {
    return new DeployOptions(version, buildpacks, ignored, progress, value);
  }

  @Nullable String version() {
    return version;
  }

  @Nullable List<Buildpack> buildpacks() {
    return buildpacks.isEmpty() ? null : buildpacks;
  }

  String[] ignored() {
    return ignored.toArray(String[]::new);
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
