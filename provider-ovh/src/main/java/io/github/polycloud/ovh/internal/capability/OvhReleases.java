// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.hosting.ConfigurationRollback;
import io.github.polycloud.ovh.model.hosting.ConfigurationStatus;
import io.github.polycloud.ovh.model.hosting.HostingConfiguration;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Releases, implemented with {@code /hosting/web/{serviceName}/ovhConfig}: configurations of
 * engine, system image, environment and firewall. They have an id, which increases, but no version
 * number. They contain neither the files of the hosting nor its variables, so a rollback restores
 * neither.
 */
public final class OvhReleases implements Releases {
  private static final String OPERATION = "GET /hosting/web/{serviceName}/ovhConfig/{id}";

  private final ApiClients clients;
  private final Hostings hostings;

  /** Creates an adapter backed by the given clients. */
  public OvhReleases(ApiClients clients, Hostings hostings) {
    this.clients = clients;
    this.hostings = hostings;
  }

  /** The id of a configuration and its hosting. */
  private record ConfigurationId(String hosting, long id) {}

  @Override
  public Paged<Release> list(String app) {
    return clients.listing().expand(() -> newestFirst(hostings.serviceName(app)), this::release);
  }

  @Override
  public Release get(String app, String release) {
    long id = id(release);
    return release(new ConfigurationId(hostings.serviceName(app), id));
  }

  /** Each folder has its own active configuration; the one of the same folder is rolled back. */
  @Override
  public Release rollback(String app, String release) {
    long id = id(release);
    String hosting = hostings.serviceName(app);
    String folder = clients.webHostings().configuration(hosting, id).path();
    long active = active(hosting, folder);
    hostings.await(
        hosting, clients.webHostings().rollback(hosting, active, new ConfigurationRollback(id)));
    return release(new ConfigurationId(hosting, successor(hosting, folder, active)));
  }

  /**
   * Returns the configuration that replaced another one. OVH accepts a rollback of the active
   * configuration only, so its successor is the one that this rollback created, even if others
   * follow by now.
   */
  private long successor(String hosting, @Nullable String folder, long replaced) {
    return clients.webHostings().configurations(hosting, null, folder).stream()
        .filter(id -> id > replaced)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> active(hosting, folder));
  }

  private static long id(String release) {
    if (release.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "ovh: release must not be blank");
    }
    try {
      return Long.parseLong(release);
    } catch (NumberFormatException e) {
      throw CloudException.of(
          ErrorKind.NOT_FOUND,
          "ovh: release " + release + " does not exist; the id of a release is a number");
    }
  }

  private long active(String hosting, @Nullable String folder) {
    return clients.webHostings().configurations(hosting, false, folder).stream()
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                CloudException.of(
                    ErrorKind.NOT_FOUND,
                    "ovh: web hosting " + hosting + " has no active configuration"));
  }

  private List<ConfigurationId> newestFirst(String hosting) {
    return clients.webHostings().configurations(hosting).stream()
        .sorted(Comparator.reverseOrder())
        .map(id -> new ConfigurationId(hosting, id))
        .toList();
  }

  private Release release(ConfigurationId id) {
    HostingConfiguration found = clients.webHostings().configuration(id.hosting(), id.id());
    return new Release(
        Long.toString(ResponseFields.require(found.id(), OPERATION, "id")),
        null,
        found.engineName()
            + " "
            + found.engineVersion()
            + ", "
            + found.environment()
            + ", "
            + found.container(),
        null,
        status(ResponseFields.require(found.status(), OPERATION, "status")),
        found.status().name(),
        !Boolean.TRUE.equals(found.historical()),
        found.creationDate());
  }

  private static ReleaseStatus status(ConfigurationStatus status) {
    return switch (status.name()) {
      case "created" -> ReleaseStatus.SUCCEEDED;
      case "updating", "rollbacking" -> ReleaseStatus.PENDING;
      default -> ReleaseStatus.of(status.name());
    };
  }
}
