package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.paging.Paged;

/** The history of an app, and the way back. */
public interface Releases {
  /** All releases, the newest first. */
  Paged<Release> list(String app);

  /** One release by its version; an error of kind {@code NOT_FOUND} when there is none. */
  Release get(String app, long version);

  /** The release that the app runs with now. */
  default Release current(String app) {
    return list(app).stream()
        .filter(Release::current)
        .findFirst()
        .orElseThrow(
            () -> new CloudException(ErrorKind.NOT_FOUND, "app " + app + " was never released"));
  }

  /**
   * Takes code and configuration back to an earlier release, which makes a new one. Each call makes
   * another: never repeated by itself.
   *
   * @return the new release
   */
  Release rollback(String app, long version);
}
