// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.release.Rollback;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.paging.Paged;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Releases, implemented with {@code /apps/{app}/releases}. */
public final class HerokuReleases implements Releases {
  private static final String GET = "GET /apps/{app}/releases/{release}";
  private static final Pattern VERSION = Pattern.compile("v[0-9]+");

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
        .map(release -> release(release, "GET /apps/{app}/releases"));
  }

  @Override
  public Release get(String app, String release) {
    return release(stored(app, release), GET);
  }

  @Override
  public Release rollback(String app, String release) {
    String id = Required.field(stored(app, release).id(), GET, "id");
    // The service accepts only an id, not a version.
    return release(releases.get().rollback(app, Rollback.to(id)), "POST /apps/{app}/releases");
  }

  /** The service takes an id or a number, and shows numbers with a prefix: v12. */
  private io.github.polycloud.heroku.model.release.Release stored(String app, String release) {
    boolean prefixed = VERSION.matcher(release).matches();
    return releases.get().get(app, prefixed ? release.substring(1) : release);
  }

  private static Release release(
      io.github.polycloud.heroku.model.release.Release release, String operation) {
    String status = status(release);
    return new Release(
        Required.field(release.id(), operation, "id"),
        release.version(),
        release.description() == null ? "" : release.description(),
        release.user() == null ? null : release.user().email(),
        // What has no status yet is at its beginning.
        status == null ? ReleaseStatus.PENDING : ReleaseStatus.of(status),
        status,
        release.current(),
        release.createdAt());
  }

  private static @Nullable String status(io.github.polycloud.heroku.model.release.Release release) {
    return release.status() == null ? null : release.status().name();
  }
}
