// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.paging.Paged;
import org.example.fjord.FjordApi.FjordRelease;
import org.example.fjord.FjordApi.Rollback;

/** The releases capability on Fjord. */
final class FjordReleases implements Releases {
  private final FjordApi api;

  FjordReleases(Fjord client) {
    this.api = client.api();
  }

  @Override
  public Paged<Release> list(String app) {
    return api.listReleases(app, null).map(FjordReleases::release);
  }

  @Override
  public Release get(String app, String release) {
    return release(api.getRelease(app, release));
  }

  @Override
  public Release rollback(String app, String release) {
    // Core rejects blank parts of a path, but cannot know which field of a body may be blank.
    if (release.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "fjord: release must not be blank");
    }
    return release(api.createRelease(app, new Rollback(release)));
  }

  private static Release release(FjordRelease release) {
    return new Release(
        Long.toString(release.version()),
        release.version(),
        release.description(),
        null,
        status(release.state()),
        release.state(),
        release.state().equals("live"),
        release.createdAt());
  }

  /** An unknown state is kept as it is: the set is open. */
  private static ReleaseStatus status(String state) {
    return switch (state) {
      case "starting" -> ReleaseStatus.PENDING;
      case "live", "replaced" -> ReleaseStatus.SUCCEEDED;
      case "broken" -> ReleaseStatus.FAILED;
      default -> ReleaseStatus.of(state);
    };
  }
}
