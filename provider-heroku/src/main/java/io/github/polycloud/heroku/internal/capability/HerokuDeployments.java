package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Deployments;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.deploy.DeployOptions;
import io.github.polycloud.heroku.deploy.SourceDeployer;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.ReleaseStatus;
import io.github.polycloud.model.Deployment;
import io.github.polycloud.model.DeploymentStatus;
import io.github.polycloud.paging.Paged;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Deployments, implemented with sources and builds. A deployment completes when its release does.
 */
public final class HerokuDeployments implements Deployments {
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
    Build build = deploys.get().start(app, source, DeployOptions.defaults());
    return new Deployment(build.id(), status(build, null), null, null, null, null, "");
  }

  @Override
  public Paged<Deployment> list(String app) {
    return builds.get().list(app).map(build -> get(app, build.id()));
  }

  @Override
  public Deployment get(String app, String id) {
    Build build = builds.get().get(app, id);
    Release release =
        build.release() == null ? null : releases.get().get(app, build.release().id());
    return new Deployment(
        build.id(),
        status(build, release),
        null,
        null,
        null,
        release == null ? null : release.id(),
        deploys.get().outputSnapshot(build));
  }

  private static DeploymentStatus status(Build build, @Nullable Release release) {
    if (BuildStatus.SUCCEEDED.equals(build.status()) && release != null) {
      ReleaseStatus status = release.status();
      return status == null ? DeploymentStatus.PENDING : DeploymentStatus.of(status.name());
    }
    return build.status() == null
        ? DeploymentStatus.PENDING
        : DeploymentStatus.of(build.status().name());
  }
}
