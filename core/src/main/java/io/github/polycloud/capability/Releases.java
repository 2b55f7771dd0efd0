// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.paging.Paged;
import java.util.Objects;
import java.util.Optional;

/**
 * Release history and rollback.
 *
 * <pre>{@code
 * List<Release> releases = cloud.releases().list("shop").first(2);
 * cloud.releases().rollback("shop", releases.get(1));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Releases {
  /** Lists all releases of an app, newest first. */
  Paged<Release> list(String app);

  /**
   * Returns a release.
   *
   * @param app the name of the app
   * @param release the {@linkplain Release#id() id} of the release; its version number also, if the
   *     provider numbers its releases
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist, {@code INVALID_REQUEST}
   *     if the id is blank
   */
  Release get(String app, String release);

  /**
   * Returns a release; empty if it does not exist.
   *
   * @param app the name of the app
   * @param release the id or version number of the release
   */
  default Optional<Release> find(String app, String release) {
    return Found.optional(() -> get(app, release));
  }

  /**
   * Returns the release that the app currently runs.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist or has no releases
   */
  default Release current(String app) {
    return list(app).stream()
        .filter(Release::current)
        .findFirst()
        .orElseThrow(
            () -> CloudException.of(ErrorKind.NOT_FOUND, "app " + app + " has no releases"));
  }

  /**
   * Restores code and configuration of an earlier release by creating a new release. Returns when
   * the release is created, without waiting for processes that it restarts. Never retried once the
   * request may have reached the server, because each request creates a release.
   *
   * @param app the name of the app
   * @param release the {@linkplain Release#id() id} of the release to restore; its version number
   *     also, if the provider numbers its releases
   * @return the release that this call created
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the release does not exist,
   *     {@code INVALID_REQUEST} or {@code CONFLICT} if it cannot be restored
   */
  Release rollback(String app, String release);

  /** Like {@link #rollback(String, String)}, but with a release of a list. */
  default Release rollback(String app, Release release) {
    Objects.requireNonNull(release, "release");
    return rollback(app, release.id());
  }
}
