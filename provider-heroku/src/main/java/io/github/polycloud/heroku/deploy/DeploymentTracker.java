// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.AppSetupStatus;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.ReleaseStatus;
import io.github.polycloud.heroku.waiter.HerokuWaiters;
import io.github.polycloud.spi.Uris;
import java.net.URI;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows a deployment until it completes or its timeout expires. */
final class DeploymentTracker {
  private final Releases releases;
  private final HerokuWaiters waiters;
  private final HttpEngine engine;
  private final DeployListener progress;
  private final Deadline deadline;
  private final OutputTail tail = new OutputTail();

  DeploymentTracker(ApiFactory apis, HttpEngine engine, DeployOptions options) {
    this.releases = apis.api(Releases.class);
    this.waiters = new HerokuWaiters(apis, engine.timeSource());
    this.engine = engine;
    this.progress = options.progress();
    this.deadline = Deadline.in(options.timeout(), engine.timeSource());
  }

  DeployResult build(String app, Build started) {
    progress.onBuild(started);
    streamOutput(started.outputStreamUrl());
    Build build =
        await(
            waiters
                .build(app, Required.field(started.id(), "GET /apps/{app}/builds/{build}", "id"))
                .until(current -> isComplete(current.status()))
                .onProgress(progress::onBuild),
            "the build of " + app);
    if (BuildStatus.FAILED.equals(build.status())) {
      throw new DeployException("heroku: the build of " + app + " failed", tail.lines());
    }
    return new DeployResult(
        build,
        build.release() == null
            ? null
            : release(
                app,
                Required.field(
                    build.release().id(), "GET /apps/{app}/builds/{build}", "release.id")));
  }

  Release release(String app, String id) {
    Release release = releases.get(app, id);
    progress.onRelease(release);
    // A short phase may have completed by now; its output is reported anyway.
    streamOutput(release.outputStreamUrl());
    release =
        await(
            waiters
                .release(app, id)
                .until(current -> isComplete(current.status()))
                .onProgress(progress::onRelease),
            "the release of " + app);
    if (ReleaseStatus.FAILED.equals(release.status())) {
      throw new DeployException("heroku: the release phase of " + app + " failed", tail.lines());
    }
    if (ReleaseStatus.EXPIRED.equals(release.status())) {
      throw new DeployException("heroku: the release of " + app + " has expired", tail.lines());
    }
    return release;
  }

  AppSetup setup(AppSetup started) {
    AppSetup built =
        setup(started, current -> current.build() != null || isComplete(current.status()));
    if (built.build() != null) {
      streamOutput(built.build().outputStreamUrl());
    }
    AppSetup setup = setup(started, current -> isComplete(current.status()));
    AppSetup.Postdeploy script = setup.postdeploy();
    if (script != null && script.output() != null) {
      script.output().lines().forEach(this::emit);
    }
    if (AppSetupStatus.FAILED.equals(setup.status())) {
      throw new DeployException("heroku: " + failure(setup), tail.lines());
    }
    return setup;
  }

  private AppSetup setup(AppSetup started, Predicate<AppSetup> until) {
    return await(
        waiters
            .appSetup(Required.field(started.id(), "POST /app-setups", "id"))
            .until(until)
            .onProgress(progress::onAppSetup),
        "the app setup");
  }

  /** Passes the output to the listener. A failure to read it does not fail the deployment. */
  private void streamOutput(@Nullable String address) {
    URI uri = Uris.parseOrNull(address);
    if (uri == null) {
      return;
    }
    try (OutputLines lines = new OutputLines(engine, uri, deadline)) {
      while (hasMore(lines)) {
        emit(lines.next());
      }
    }
  }

  private boolean hasMore(OutputLines lines) {
    try {
      return lines.hasNext();
    } catch (CloudException e) {
      if (e.kind() == ErrorKind.CANCELLED) {
        throw e;
      }
      progress.onOutputLost(e);
      return false;
    }
  }

  private void emit(String line) {
    tail.add(line);
    progress.onOutput(line);
  }

  private <T> T await(Waiter<T> waiter, String operation) {
    try {
      return waiter.timeout(deadline.remaining()).await();
    } catch (CloudException e) {
      boolean timedOut = e.kind() == ErrorKind.TIMEOUT && e.operation().isEmpty();
      // The waiter's own message would report only the time that previous steps left.
      throw timedOut ? deadline.exceededBy(operation) : e;
    }
  }

  private static boolean isComplete(@Nullable BuildStatus status) {
    return BuildStatus.SUCCEEDED.equals(status) || BuildStatus.FAILED.equals(status);
  }

  private static boolean isComplete(@Nullable ReleaseStatus status) {
    return ReleaseStatus.SUCCEEDED.equals(status)
        || ReleaseStatus.FAILED.equals(status)
        || ReleaseStatus.EXPIRED.equals(status);
  }

  private static boolean isComplete(@Nullable AppSetupStatus status) {
    return AppSetupStatus.SUCCEEDED.equals(status) || AppSetupStatus.FAILED.equals(status);
  }

  private static String failure(AppSetup setup) {
    String app = setup.app() == null ? "an app" : String.valueOf(setup.app().name());
    String reason = setup.failure();
    return "the setup of " + app + " failed" + (reason == null ? "" : ": " + reason);
  }
}
