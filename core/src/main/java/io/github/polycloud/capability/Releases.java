package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.paging.Paged;

/**
 * Release history and rollback.
 *
 * <pre>{@code
 * long version = cloud.releases().current("shop").version();
 * cloud.releases().rollback("shop", version - 1);
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
   * @param version the version number of the release
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  Release get(String app, long version);

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
   * Restores code and configuration of an earlier release by creating a new release. Never retried
   * once the request may have reached the server, because each request creates a release.
   *
   * @param app the name of the app
   * @param version the version number of the release to restore
   * @return the new release
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the release does not exist,
   *     {@code INVALID_REQUEST} or {@code CONFLICT} if it cannot be restored
   */
  Release rollback(String app, long version);
}
