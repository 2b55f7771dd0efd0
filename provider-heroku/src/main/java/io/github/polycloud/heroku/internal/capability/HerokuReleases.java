package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.release.Rollback;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.paging.Paged;
import java.util.function.Supplier;

/** Releases, implemented with {@code /apps/{app}/releases}. */
public final class HerokuReleases implements Releases {
  private final Supplier<io.github.polycloud.heroku.api.Releases> releases;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuReleases(Supplier<io.github.polycloud.heroku.api.Releases> releases) {
    this.releases = releases;
  }

  @Override
  public Paged<Release> list(String app) {
    return releases
        .get()
        .list(app, ListRange.by("version").descending())
        .map(HerokuReleases::release);
  }

  @Override
  public Release get(String app, String release) {
    return release(releases.get().get(app, release));
  }

  @Override
  public Release rollback(String app, String release) {
    // The service accepts only an id, not a version.
    String id = releases.get().get(app, release).id();
    return release(releases.get().rollback(app, Rollback.to(id)));
  }

  private static Release release(io.github.polycloud.heroku.model.release.Release release) {
    return new Release(
        release.id(),
        release.version(),
        release.description() == null ? "" : release.description(),
        release.user() == null ? null : release.user().email(),
        ReleaseStatus.of(release.status() == null ? "unknown" : release.status().name()),
        release.status() == null ? null : release.status().name(),
        release.current(),
        release.createdAt());
  }
}
