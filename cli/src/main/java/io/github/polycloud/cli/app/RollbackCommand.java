// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Restores an earlier release. */
@Command(
    name = "rollback",
    description = "Restore code and configuration of an earlier release as a new release.")
public final class RollbackCommand extends ConfirmedAppChange<Releases> {
  @Parameters(
      arity = "0..1",
      paramLabel = "RELEASE",
      description = "version or id, for example v12; the one before the current by default")
  private @Nullable String release;

  /** Called by picocli. */
  public RollbackCommand() {
    super(Releases.class);
  }

  @Override
  int change(Releases releases, AppTarget target) {
    Release from = releases.current(target.name());
    Release to =
        release == null
            ? before(releases, target.name(), from)
            : releases.get(target.name(), withoutPrefix(release));
    if (!confirm("roll back app " + target, List.of("from " + line(from), "to   " + line(to)))) {
      return declined();
    }
    Release created = releases.rollback(target.name(), to);
    options().created(name(created));
    return done("rolled back app %s to %s", target, name(to));
  }

  @Override
  String listing(String app) {
    return "releases -a " + app;
  }

  /** Releases that failed are skipped. */
  private static Release before(Releases releases, String app, Release current) {
    boolean passed = false;
    for (Iterator<Release> all = releases.list(app).iterator(); all.hasNext(); ) {
      Release next = all.next();
      if (passed && !next.status().failed()) {
        return next;
      }
      passed |= next.id().equals(current.id());
    }
    throw CloudException.of(
        ErrorKind.NOT_FOUND, "app " + app + " has no release before " + name(current));
  }

  private static String withoutPrefix(String release) {
    return release.matches("v\\d{1,18}") ? release.substring(1) : release;
  }

  private static String line(Release release) {
    return name(release)
        + (release.createdAt() == null ? "" : " of " + release.createdAt())
        + ": "
        + release.description();
  }

  /** Returns the version as users know it, or the id if the cloud does not number releases. */
  static String name(Release release) {
    return release.version() == null ? release.id() : "v" + release.version();
  }
}
