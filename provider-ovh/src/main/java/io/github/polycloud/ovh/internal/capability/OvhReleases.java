package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.hosting.ConfigurationRollback;
import io.github.polycloud.ovh.model.hosting.ConfigurationStatus;
import io.github.polycloud.ovh.model.hosting.HostingConfiguration;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Releases are the configurations of a hosting: engine, system image, environment, firewall. Their
 * version is OVH's number of them, which grows. They hold neither the files of the hosting nor its
 * variables, so a rollback brings back neither.
 */
public final class OvhReleases implements Releases {
  private final Ovh ovh;
  private final Hostings hostings;

  /** A mapping on this client. */
  public OvhReleases(Ovh ovh, Hostings hostings) {
    this.ovh = ovh;
    this.hostings = hostings;
  }

  /** A number, and the hosting whose configuration has it. */
  private record Numbered(String hosting, long id) {}

  @Override
  public Paged<Release> list(String app) {
    return ovh.listing().expand(() -> newestFirst(hostings.serviceName(app)), this::release);
  }

  @Override
  public Release get(String app, long version) {
    return release(new Numbered(hostings.serviceName(app), version));
  }

  /** Configurations of several folders may be in force; it is the one of the same that goes. */
  @Override
  public Release rollback(String app, long version) {
    String hosting = hostings.serviceName(app);
    String folder = ovh.webHostings().configuration(hosting, version).path();
    long inForce = inForce(hosting, folder);
    hostings.await(
        hosting, ovh.webHostings().rollback(hosting, inForce, new ConfigurationRollback(version)));
    return release(new Numbered(hosting, inForce(hosting, folder)));
  }

  private long inForce(String hosting, @Nullable String folder) {
    return ovh.webHostings().configurations(hosting, false, folder).stream()
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new CloudException(
                    ErrorKind.NOT_FOUND, "ovh: no configuration of " + hosting + " is in force"));
  }

  private List<Numbered> newestFirst(String hosting) {
    return ovh.webHostings().configurations(hosting).stream()
        .sorted(Comparator.reverseOrder())
        .map(id -> new Numbered(hosting, id))
        .toList();
  }

  private Release release(Numbered numbered) {
    HostingConfiguration found = ovh.webHostings().configuration(numbered.hosting(), numbered.id());
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
    return switch (status.value()) {
      case "created" -> ReleaseStatus.SUCCEEDED;
      case "updating", "rollbacking" -> ReleaseStatus.PENDING;
      default -> new ReleaseStatus(status.value());
    };
  }
}
