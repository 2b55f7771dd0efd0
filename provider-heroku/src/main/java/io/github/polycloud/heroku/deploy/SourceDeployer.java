// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.NewBuild;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.spi.Uris;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Deploys source code: packs it, uploads it, starts a build, and waits for its release.
 * Thread-safe.
 *
 * <pre>{@code
 * DeployOptions options =
 *     DeployOptions.defaults()
 *         .version("60883d9e")
 *         .onProgress(
 *             new DeployListener() {
 *               @Override
 *               public void onOutput(String line) {
 *                 System.out.println(line);
 *               }
 *             });
 * DeployResult result = heroku.sourceDeployer().deploy("shop", Path.of("."), options);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SourceDeployer {
  private static final Duration MAX_BUILD_DURATION = Duration.ofHours(24);

  private final ApiFactory apis;
  private final Builds builds;
  private final HttpEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#sourceDeployer}. */
  public SourceDeployer(ApiFactory apis, HttpEngine engine) {
    Objects.requireNonNull(apis, "apis");
    this.apis = apis;
    this.builds = apis.api(Builds.class);
    this.engine = Objects.requireNonNull(engine, "engine");
  }

  /**
   * Uploads a source, starts its build, and waits until its release succeeds or a step fails. An
   * interrupt ends the wait, but not the build.
   *
   * @param source a directory or a {@code .tar.gz}
   * @throws DeployException if the build or the release phase fails
   * @throws CloudException of kind {@code TIMEOUT} if the timeout expires, {@code CANCELLED} if the
   *     thread is interrupted, or of any kind of an API call
   */
  public DeployResult deploy(String app, Path source, DeployOptions options) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(options, "options");
    return new DeploymentTracker(apis, engine, options).build(app, start(app, source, options));
  }

  /** Uploads a source and starts its build, without waiting. */
  public Build start(String app, Path source, DeployOptions options) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(options, "options");
    return builds.create(
        app,
        new NewBuild(
            new SourceUploader(engine).upload(builds, source, options), options.buildpacks()));
  }

  /** Waits for a started build and its release, like {@link #deploy}. */
  public DeployResult await(String app, String build, DeployOptions options) {
    Objects.requireNonNull(options, "options");
    return new DeploymentTracker(apis, engine, options).build(app, builds.get(app, build));
  }

  /** Cancels a build. If it has completed already, returns it unchanged. */
  public Build cancel(String app, String build) {
    try {
      return builds.cancel(app, build);
    } catch (CloudException e) {
      Build known = builds.get(app, build);
      if (BuildStatus.SUCCEEDED.equals(known.status())
          || BuildStatus.FAILED.equals(known.status())) {
        return known;
      }
      throw e;
    }
  }

  /**
   * Streams the output of a build.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the build has no output
   */
  public OutputLines output(Build build) {
    Objects.requireNonNull(build, "build");
    return lines(build.outputStreamUrl(), "the build");
  }

  /** Streams the output of a release phase. */
  public OutputLines output(Release release) {
    Objects.requireNonNull(release, "release");
    return lines(release.outputStreamUrl(), "the release");
  }

  /**
   * Build output received so far; empty if none is available. Takes a few seconds while the build
   * is in progress.
   */
  public String outputSnapshot(Build build) {
    Objects.requireNonNull(build, "build");
    URI address = Uris.parseOrNull(build.outputStreamUrl());
    return address == null ? "" : OutputSnapshot.read(engine, address);
  }

  private OutputLines lines(@Nullable String address, String what) {
    URI uri = Uris.parseOrNull(address);
    if (uri == null) {
      throw CloudException.of(ErrorKind.NOT_FOUND, "heroku: " + what + " has no output");
    }
    return new OutputLines(engine, uri, Deadline.in(MAX_BUILD_DURATION, engine.timeSource()));
  }
}
