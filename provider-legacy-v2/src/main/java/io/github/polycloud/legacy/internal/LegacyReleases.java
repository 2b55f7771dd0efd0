package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.ops.Releases;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Releases by way of {@code /apps/{app}/releases}. */
public final class LegacyReleases implements Releases {
  private final Supplier<io.github.polycloud.legacy.api.Releases> releases;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyReleases(Supplier<io.github.polycloud.legacy.api.Releases> releases) {
    this.releases = releases;
  }

  @Override
  public Paged<Release> list(String app) {
    return Paged.whole(() -> newestFirst(app));
  }

  @Override
  public Release get(String app, long version) {
    return newestFirst(app).stream()
        .filter(release -> release.version() == version)
        .findFirst()
        .orElseThrow(
            () ->
                new CloudException(
                    ErrorKind.NOT_FOUND,
                    "heroku-legacy: app " + app + " has no release v" + version));
  }

  @Override
  public Release rollback(String app, long version) {
    // The answer names the release that was asked for; the new one is the next in the list.
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

  private static Release release(io.github.polycloud.legacy.model.Release release, long newest) {
    return new Release(
        release.name(),
        version(release),
        release.descr() == null ? "" : release.descr(),
        release.user(),
        ReleaseStatus.SUCCEEDED,
        version(release) == newest,
        release.createdAt());
  }

  private static long version(io.github.polycloud.legacy.model.Release release) {
    String number = release.name().replaceFirst("^v", "");
    return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
  }
}
