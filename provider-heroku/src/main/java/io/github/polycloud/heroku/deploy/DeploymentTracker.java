package io.github.polycloud.heroku.deploy;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Releases;
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

/** Follows one deployment to its end, or to the deadline of it all. */
final class DeploymentTracker {
  private final Releases releases;
  private final HerokuWaiters waits;
  private final HttpEngine engine;
  private final DeployListener progress;
  private final Deadline deadline;
  private final OutputTail tail = new OutputTail();

  DeploymentTracker(ApiFactory apis, HttpEngine engine, DeployOptions options) {
    this.releases = apis.api(Releases.class);
    this.waits = new HerokuWaiters(apis, engine.timeSource());
    this.engine = engine;
    this.progress = options.progress();
    this.deadline = Deadline.in(options.timeout(), engine.timeSource());
  }

  DeployResult build(String app, Build begun) {
    progress.onBuild(begun);
    print(begun.outputStreamUrl());
    Build build =
        await(
            waits
                .build(app, begun.id())
                .until(answer -> isOver(answer.status()))
                .onProgress(progress::onBuild),
            "the build of " + app);
    if (BuildStatus.FAILED.equals(build.status())) {
      throw new DeployException("heroku: the build of " + app + " failed", tail.lines());
    }
    return new DeployResult(
        build, build.release() == null ? null : release(app, build.release().id()));
  }

  Release release(String app, String id) {
    Release release = releases.get(app, id);
    progress.onRelease(release);
    // A short phase may be over by now; what it printed is no less interesting.
    print(release.outputStreamUrl());
    release =
        await(
            waits
                .release(app, id)
                .until(answer -> isOver(answer.status()))
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

  AppSetup setup(AppSetup begun) {
    AppSetup built = setup(begun, answer -> answer.build() != null || isOver(answer.status()));
    if (built.build() != null) {
      print(built.build().outputStreamUrl());
    }
    AppSetup setup = setup(begun, answer -> isOver(answer.status()));
    AppSetup.Postdeploy script = setup.postdeploy();
    if (script != null && script.output() != null) {
      script.output().lines().forEach(this::show);
    }
    if (AppSetupStatus.FAILED.equals(setup.status())) {
      throw new DeployException("heroku: " + failure(setup), tail.lines());
    }
    return setup;
  }

  private AppSetup setup(AppSetup begun, Predicate<AppSetup> until) {
    return await(
        waits.appSetup(begun.id()).until(until).onProgress(progress::onAppSetup),
        "the set-up of an app");
  }

  /** Shows an output to its end. Without it the deployment still goes on, and counts. */
  private void print(@Nullable String address) {
    URI uri = Uris.parseOrNull(address);
    if (uri == null) {
      return;
    }
    try (OutputLines lines = new OutputLines(engine, uri, deadline)) {
      while (hasMore(lines)) {
        show(lines.next());
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

  private void show(String line) {
    tail.add(line);
    progress.onOutput(line);
  }

  private <T> T await(Waiter<T> waiter, String what) {
    try {
      return waiter.timeout(deadline.remaining()).await();
    } catch (CloudException e) {
      boolean timeIsUp = e.kind() == ErrorKind.TIMEOUT && e.operation().isEmpty();
      // The waiter knows only what the steps before it left over.
      throw timeIsUp ? deadline.exceededBy(what) : e;
    }
  }

  private static boolean isOver(@Nullable BuildStatus status) {
    return BuildStatus.SUCCEEDED.equals(status) || BuildStatus.FAILED.equals(status);
  }

  private static boolean isOver(@Nullable ReleaseStatus status) {
    return ReleaseStatus.SUCCEEDED.equals(status)
        || ReleaseStatus.FAILED.equals(status)
        || ReleaseStatus.EXPIRED.equals(status);
  }

  private static boolean isOver(@Nullable AppSetupStatus status) {
    return AppSetupStatus.SUCCEEDED.equals(status) || AppSetupStatus.FAILED.equals(status);
  }

  private static String failure(AppSetup setup) {
    String app = setup.app() == null ? "an app" : String.valueOf(setup.app().name());
    String reason = setup.failure();
    return "the set-up of " + app + " failed" + (reason == null ? "" : ": " + reason);
  }
}
