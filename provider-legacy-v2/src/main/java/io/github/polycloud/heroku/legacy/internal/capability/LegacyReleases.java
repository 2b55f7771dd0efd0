// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.heroku.legacy.api.Users;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Releases implemented with {@code /apps/{app}/releases}; the id of a release is its name. */
public final class LegacyReleases implements Releases {
  private static final Pattern NAME = Pattern.compile("v?0*([0-9]{1,18})");

  private final Supplier<io.github.polycloud.heroku.legacy.api.Releases> releases;
  private final Supplier<Users> users;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public LegacyReleases(
      Supplier<io.github.polycloud.heroku.legacy.api.Releases> releases, Supplier<Users> users) {
    this.releases = releases;
    this.users = users;
  }

  @Override
  public Paged<Release> list(String app) {
    return Paged.ofSinglePage(() -> newestFirst(app));
  }

  @Override
  public Release get(String app, String release) {
    String name = name(release);
    return newestFirst(app).stream()
        .filter(each -> each.id().equals(name))
        .findFirst()
        .orElseThrow(() -> notFound("app " + app + " has no release " + name));
  }

  /**
   * The response names the release that was asked for. The one that was created is among those that
   * are newer than the list before.
   */
  @Override
  public Release rollback(String app, String release) {
    String name = name(release);
    List<Release> before = newestFirst(app);
    long newest = before.isEmpty() ? 0 : version(before.get(0).id());
    releases.get().rollback(app, Form.of("rollback", name));
    List<Release> newer =
        newestFirst(app).stream().filter(each -> version(each.id()) > newest).toList();
    return created(name, newer);
  }

  private Release created(String name, List<Release> newer) {
    String description = "Rollback to " + name;
    List<Release> rollbacks =
        newer.stream().filter(each -> each.description().equalsIgnoreCase(description)).toList();
    if (rollbacks.isEmpty()) {
      rollbacks = newer.stream().filter(each -> each.description().isBlank()).toList();
    }
    if (rollbacks.size() > 1) {
      String user = users.get().get().email();
      rollbacks = rollbacks.stream().filter(each -> user.equals(each.user())).toList();
    }
    if (rollbacks.isEmpty()) {
      throw CloudException.of(
          ErrorDetails.of(
                  ErrorKind.UNEXPECTED_RESPONSE,
                  "heroku-legacy: the rollback to "
                      + name
                      + " was accepted, but the release that it created cannot be told from "
                      + newer.size()
                      + " new releases; list the releases")
              .withOutcome(Outcome.RESPONDED));
    }
    // Of several rollbacks to the same release by the same user, each is as good as the other.
    return rollbacks.get(rollbacks.size() - 1);
  }

  /** Never blank: without a name, the service would go back by one release. */
  private static String name(String release) {
    if (release.isBlank()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "heroku-legacy: release must not be blank");
    }
    Matcher name = NAME.matcher(release);
    if (!name.matches()) {
      throw notFound("no release is called " + release + "; releases are called v12 or 12");
    }
    return "v" + name.group(1);
  }

  private static CloudException notFound(String message) {
    return CloudException.of(ErrorKind.NOT_FOUND, "heroku-legacy: " + message);
  }

  private List<Release> newestFirst(String app) {
    var newestFirst =
        releases.get().list(app).stream()
            .sorted(
                Comparator.comparingLong(
                        (io.github.polycloud.heroku.legacy.model.Release release) ->
                            version(release.name()))
                    .reversed())
            .toList();
    long newest = newestFirst.isEmpty() ? 0 : version(newestFirst.get(0).name());
    return newestFirst.stream().map(release -> release(release, newest)).toList();
  }

  private static Release release(
      io.github.polycloud.heroku.legacy.model.Release release, long newest) {
    return new Release(
        release.name(),
        version(release.name()),
        release.descr() == null ? "" : release.descr(),
        release.user(),
        ReleaseStatus.SUCCEEDED,
        null,
        version(release.name()) == newest,
        release.createdAt());
  }

  private static long version(String release) {
    Matcher name = NAME.matcher(release);
    return name.matches() ? Long.parseLong(name.group(1)) : 0;
  }
}
