// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Deployments;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.deploy.DeployOptions;
import io.github.polycloud.heroku.deploy.SourceDeployer;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.model.Deployment;
import io.github.polycloud.model.DeploymentStatus;
import io.github.polycloud.paging.Page;
import io.github.polycloud.paging.Paged;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Deployments, implemented with sources and builds. A deployment completes when its release does.
 */
public final class HerokuDeployments implements Deployments {
  // The output of each failed build of a page is read for the reason, but not kept.
  private static final int PAGE_SIZE = 20;

  private final Supplier<SourceDeployer> deploys;
  private final Supplier<Builds> builds;
  private final Supplier<Releases> releases;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public HerokuDeployments(
      Supplier<SourceDeployer> deploys, Supplier<Builds> builds, Supplier<Releases> releases) {
    this.deploys = deploys;
    this.builds = builds;
    this.releases = releases;
  }

  @Override
  public Deployment deploy(String app, Path source) {
    return deployment(
        deploys.get().start(app, source, DeployOptions.defaults()),
        null,
        () -> "",
        "",
        "POST /apps/{app}/builds");
  }

  @Override
  public Paged<Deployment> list(String app) {
    return Paged.withPageSizeHint(
        limit -> {
          ReleasesById releasesById = new ReleasesById(app);
          Iterator<Page<Build>> pages =
              builds
                  .get()
                  .list(
                      app, ListRange.by("started_at").descending().max(PAGE_SIZE).limitedTo(limit))
                  .pages()
                  .iterator();
          return token -> {
            Page<Build> page = pages.next();
            return new Page<>(
                page.items().stream().map(build -> summary(build, releasesById)).toList(),
                page.nextPageToken());
          };
        });
  }

  @Override
  public Deployment get(String app, String id) {
    Build build = builds.get().get(app, id);
    Release release =
        build.release() == null
            ? null
            : releases
                .get()
                .get(
                    app,
                    Required.field(
                        build.release().id(), "GET /apps/{app}/builds/{build}", "release.id"));
    String output = deploys.get().outputSnapshot(build);
    return deployment(build, release, () -> output, output, "GET /apps/{app}/builds/{build}");
  }

  private Deployment summary(Build build, ReleasesById releasesById) {
    String id = build.release() == null ? null : build.release().id();
    Release release = id == null ? null : releasesById.get(id);
    return deployment(
        build, release, () -> deploys.get().outputSnapshot(build), "", "GET /apps/{app}/builds");
  }

  private static Deployment deployment(
      Build build,
      @Nullable Release release,
      Supplier<String> log,
      String output,
      String operation) {
    String word = providerStatus(build, release);
    DeploymentStatus status = status(build, release, word);
    return new Deployment(
        Required.field(build.id(), operation, "id"),
        status,
        word,
        status.failed() ? failureReason(build, release, log) : null,
        build.createdAt(),
        release == null ? null : release.id(),
        output);
  }

  /** A build that has succeeded is pending until its release exists. */
  private static DeploymentStatus status(
      Build build, @Nullable Release release, @Nullable String word) {
    boolean unreleased = build.status() == BuildStatus.SUCCEEDED && release == null;
    return word == null || unreleased ? DeploymentStatus.PENDING : DeploymentStatus.of(word);
  }

  /** The status of the release, once there is one. */
  private static @Nullable String providerStatus(Build build, @Nullable Release release) {
    if (build.status() == BuildStatus.SUCCEEDED && release != null) {
      return release.status() == null ? null : release.status().name();
    }
    return build.status() == null ? null : build.status().name();
  }

  private static String failureReason(
      Build build, @Nullable Release release, Supplier<String> log) {
    return build.status() == BuildStatus.FAILED || release == null
        ? BuildFailure.reason(log.get())
        : "the release phase of v" + release.version() + " failed";
  }

  /** The releases of an app, which are read from the newest on, as far as they are needed. */
  private final class ReleasesById {
    private final Map<String, Release> known = new HashMap<>();
    private final Iterator<Release> further;

    ReleasesById(String app) {
      further = releases.get().list(app, ListRange.by("version").descending()).iterator();
    }

    @Nullable Release get(String id) {
      while (!known.containsKey(id) && further.hasNext()) {
        Release next = further.next();
        known.put(next.id(), next);
      }
      return known.get(id);
    }
  }
}
