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
import org.jspecify.annotations.Nullable;

/**
 * Deploys source code: packs it, uploads it, builds it, and waits until it is released.
 *
 * <pre>{@code
 * DeployOptions options =
 *     DeployOptions.standard()
 *         .version("60883d9e")
 *         .onProgress(
 *             new DeployListener() {
 *               @Override
 *               public void output(String line) {
 *                 System.out.println(line);
 *               }
 *             });
 * Deployed deployed = heroku.deploys().run("shop", Path.of("."), options);
 * }</pre>
 */
public final class SourceDeployer {
  private static final Duration LONGEST_BUILD = Duration.ofHours(24);

  private final ApiFactory apis;
  private final Builds builds;
  private final HttpEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#sourceDeployer}. */
  public SourceDeployer(ApiFactory apis, HttpEngine engine) {
    this.apis = apis;
    this.builds = apis.api(Builds.class);
    this.engine = engine;
  }

  /**
   * Uploads a source, starts its build, and waits until its release took effect or something
   * failed. When the thread is interrupted the waiting ends and the build goes on.
   *
   * @param source a directory, or a {@code .tar.gz} that is ready
   * @throws DeployException when the build or its release phase failed
   * @throws CloudException as any call does, and of kind {@code TIMEOUT} when time was up
   */
  public DeployResult deploy(String app, Path source, DeployOptions options) {
    return new DeploymentTracker(apis, engine, options).build(app, start(app, source, options));
  }

  /** Uploads a source and starts its build. */
  public Build start(String app, Path source, DeployOptions options) {
    return builds.create(
        app,
        new NewBuild(
            new SourceUploader(engine).upload(builds, source, options), options.buildpacks()));
  }

  /** Waits for a build that was started before, as {@link #deploy} does. */
  public DeployResult await(String app, String build, DeployOptions options) {
    return new DeploymentTracker(apis, engine, options).build(app, builds.get(app, build));
  }

  /** Stops a build, and gives it as it ended if it is over already. */
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
   * What a build prints.
   *
   * @throws CloudException of kind {@code NOT_FOUND} when it prints nowhere
   */
  public OutputLines output(Build build) {
    return lines(build.outputStreamUrl(), "the build");
  }

  /** What the release phase of a release prints; for one without such a phase as above. */
  public OutputLines output(Release release) {
    return lines(release.outputStreamUrl(), "the release");
  }

  /**
   * What a build has printed by now; empty when there is nothing, or nothing any more. Takes a
   * second or two while it is at work.
   */
  public String outputSnapshot(Build build) {
    URI address = Uris.parseOrNull(build.outputStreamUrl());
    return address == null ? "" : OutputSnapshot.read(engine, address);
  }

  private OutputLines lines(@Nullable String address, String what) {
    URI uri = Uris.parseOrNull(address);
    if (uri == null) {
      throw new CloudException(ErrorKind.NOT_FOUND, "heroku: " + what + " has no output");
    }
    return new OutputLines(engine, uri, Deadline.in(LONGEST_BUILD, engine.timeSource()));
  }
}
