package io.github.polycloud.heroku.deploy;

import io.github.polycloud.heroku.model.release.Buildpack;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to deploy, beyond what and where to. Each method gives a copy.
 *
 * <pre>{@code
 * DeployOptions.standard().version("60883d9e").ignoring("target/", "*.log")
 * }</pre>
 */
public final class DeployOptions {
  private static final DeployOptions STANDARD =
      new DeployOptions(null, List.of(), List.of(), DeployListener.NONE, Duration.ofMinutes(60));

  private final @Nullable String version;
  private final List<Buildpack> buildpacks;
  private final List<String> ignored;
  private final DeployListener progress;
  private final Duration within;

  private DeployOptions(
      @Nullable String version,
      List<Buildpack> buildpacks,
      List<String> ignored,
      DeployListener progress,
      Duration within) {
    this.version = version;
    this.buildpacks = buildpacks;
    this.ignored = ignored;
    this.progress = progress;
    this.within = within;
  }

  /** The buildpacks of the app, no version, nobody told, an hour at most. */
  public static DeployOptions defaults() {
    return STANDARD;
  }

  /** What the source is called in releases, for example a commit. */
  public DeployOptions version(String value) {
    return new DeployOptions(value, buildpacks, ignored, progress, within);
  }

  /** Builds with these buildpacks in place of those of the app. */
  public DeployOptions buildpacks(Buildpack... values) {
    return new DeployOptions(version, List.of(values), ignored, progress, within);
  }

  /** Leaves out what these patterns name, besides those in {@code .slugignore}. */
  public DeployOptions ignore(String... patterns) {
    return new DeployOptions(version, buildpacks, List.of(patterns), progress, within);
  }

  /** Tells somebody how far it is. */
  public DeployOptions onProgress(DeployListener listener) {
    return new DeployOptions(version, buildpacks, ignored, listener, within);
  }

  /** How long everything behind the upload may take. */
  public DeployOptions timeout(Duration time) {
    return new DeployOptions(version, buildpacks, ignored, progress, time);
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
    return within;
  }

  @Override
  public String toString() {
    return "DeployOptions[" + version + ", " + buildpacks + ", within " + within + "]";
  }
}
