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
 * engine, system image, environment and firewall. Their version is OVH's increasing number. They
 * contain neither the files of the hosting nor its variables, so a rollback restores neither.
 */
public final class OvhReleases implements Releases {
  private final ApiClients clients;
  private final Hostings hostings;

  /** Creates an adapter backed by the given clients. */
  public OvhReleases(ApiClients clients, Hostings hostings) {
    this.clients = clients;
    this.hostings = hostings;
  }

  /** The number of a configuration and its hosting. */
  private record ConfigurationId(String hosting, long id) {}

  @Override
  public Paged<Release> list(String app) {
    return clients.listing().expand(() -> newestFirst(hostings.serviceName(app)), this::release);
  }

  @Override
  public Release get(String app, long version) {
    return release(new ConfigurationId(hostings.serviceName(app), version));
  }

  /** Each folder has its own active configuration; the one of the same folder is rolled back. */
  @Override
  public Release rollback(String app, long version) {
    String hosting = hostings.serviceName(app);
    String folder = clients.webHostings().configuration(hosting, version).path();
    long active = active(hosting, folder);
    hostings.await(
        hosting,
        clients.webHostings().rollback(hosting, active, new ConfigurationRollback(version)));
    return release(new ConfigurationId(hosting, active(hosting, folder)));
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
        Long.toString(found.id()),
        found.id(),
        found.engineName()
            + " "
            + found.engineVersion()
            + ", "
            + found.environment()
            + ", "
            + found.container(),
        null,
        status(ResponseFields.require(found.status(), "status")),
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
