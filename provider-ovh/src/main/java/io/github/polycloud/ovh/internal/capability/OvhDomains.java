package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.model.Domain;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.hosting.AttachedDomain;
import io.github.polycloud.ovh.model.hosting.AttachedDomainSettings;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.paging.Paged;
import java.util.List;

/**
 * Domains are those attached to a hosting. A new one shows the folder {@code www}, as the first one
 * of a hosting does. DNS zones are left alone: the target is the address of the hosting. A call
 * ends when its task has.
 */
public final class OvhDomains implements Domains {
  private static final String FOLDER = "www";

  private final Ovh ovh;
  private final Hostings hostings;

  /** A mapping on this client. */
  public OvhDomains(Ovh ovh, Hostings hostings) {
    this.ovh = ovh;
    this.hostings = hostings;
  }

  /** A domain, and the hosting that it is attached to. */
  private record Attached(WebHosting hosting, String hostname) {}

  @Override
  public Paged<Domain> list(String app) {
    return ovh.listing().expand(() -> attached(hostings.find(app)), this::domain);
  }

  @Override
  public Domain add(String app, String hostname) {
    WebHosting hosting = hostings.find(app);
    String name = Hostings.serviceName(hosting);
    hostings.await(
        name,
        ovh.webHostings()
            .createAttachedDomain(
                name,
                AttachedDomainSettings.of(hostname, FOLDER).bypassDNSConfiguration(true).build()));
    return domain(new Attached(hosting, hostname));
  }

  @Override
  public void remove(String app, String hostname) {
    String name = hostings.serviceName(app);
    hostings.await(name, ovh.webHostings().deleteAttachedDomain(name, hostname, true));
  }

  private List<Attached> attached(WebHosting hosting) {
    return ovh.webHostings().attachedDomains(Hostings.serviceName(hosting)).stream()
        .map(hostname -> new Attached(hosting, hostname))
        .toList();
  }

  private Domain domain(Attached attached) {
    WebHosting hosting = attached.hosting();
    AttachedDomain domain =
        ovh.webHostings().attachedDomain(Hostings.serviceName(hosting), attached.hostname());
    return new Domain(
        ResponseFields.require(domain.domain(), "domain"),
        hosting.hostingIp(),
        domain.status() == null ? null : domain.status().value());
  }
}
