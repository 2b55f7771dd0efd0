package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Releases implemented with {@code /apps/{app}/releases}. */
public final class LegacyReleases implements Releases {
  private final Supplier<io.github.polycloud.heroku.legacy.api.Releases> releases;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyReleases(Supplier<io.github.polycloud.heroku.legacy.api.Releases> releases) {
    this.releases = releases;
  }

  @Override
  public Paged<Release> list(String app) {
    return Paged.ofSinglePage(() -> newestFirst(app));
  }

  @Override
  public Release get(String app, long version) {
    return newestFirst(app).stream()
        .filter(release -> release.version() == version)
        .findFirst()
        .orElseThrow(
            () ->
                CloudException.of(
                    ErrorKind.NOT_FOUND,
                    "heroku-legacy: app " + app + " has no release v" + version));
  }

  @Override
  public Release rollback(String app, long version) {
    // The response names the requested release; the new release is the next in the list.
    releases.get().rollback(app, Form.of("rollback", "v" + version));
    return current(app);
  }

  private List<Release> newestFirst(String app) {
    var newestFirst =
        releases.get().list(app).stream()
            .sorted(Comparator.comparingLong(LegacyReleases::version).reversed())
            .toList();
    long newest = newestFirst.isEmpty() ? 0 : version(newestFirst.get(0));
    return newestFirst.stream().map(release -> release(release, newest)).toList();
  }

  private static Release release(
      io.github.polycloud.heroku.legacy.model.Release release, long newest) {
    return new Release(
        release.name(),
        version(release),
        release.descr() == null ? "" : release.descr(),
        release.user(),
        ReleaseStatus.SUCCEEDED,
        version(release) == newest,
        release.createdAt());
  }

  private static long version(io.github.polycloud.heroku.legacy.model.Release release) {
    String number = release.name().replaceFirst("^v", "");
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }
}
