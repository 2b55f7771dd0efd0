// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.model.DnsTarget;
import io.github.polycloud.model.Domain;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.hosting.AttachedDomain;
import io.github.polycloud.ovh.model.hosting.AttachedDomainSettings;
import io.github.polycloud.ovh.model.hosting.WebHosting;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Domains attached to a web hosting, implemented with {@code
 * /hosting/web/{serviceName}/attachedDomain}. A new domain serves the folder {@code www}, like the
 * first one of a hosting. DNS zones are not changed: the DNS target is the address that OVH
 * recommends for the hosting, or else that of its cluster. A call returns when its task has
 * completed.
 */
public final class OvhDomains implements Domains {
  private static final String FOLDER = "www";

  private final ApiClients clients;
  private final Hostings hostings;

  /** Creates an adapter backed by the given clients. */
  public OvhDomains(ApiClients clients, Hostings hostings) {
    this.clients = clients;
    this.hostings = hostings;
  }

  /** A domain and the hosting that it is attached to. */
  private record Attached(WebHosting hosting, String hostname) {}

  @Override
  public Paged<Domain> list(String app) {
    return clients.listing().expand(() -> attached(hostings.find(app)), this::domain);
  }

  @Override
  public Domain get(String app, String hostname) {
    return domain(new Attached(hostings.find(app), lowerCase(hostname)));
  }

  @Override
  public Domain add(String app, String hostname) {
    String domain = lowerCase(hostname);
    WebHosting hosting = hostings.find(app);
    String name = Hostings.serviceName(hosting);
    hostings.await(
        name,
        clients
            .webHostings()
            .createAttachedDomain(
                name,
                AttachedDomainSettings.of(domain, FOLDER).bypassDNSConfiguration(true).build()));
    return domain(new Attached(hosting, domain));
  }

  @Override
  public void remove(String app, String hostname) {
    String name = hostings.serviceName(app);
    hostings.await(
        name, clients.webHostings().deleteAttachedDomain(name, lowerCase(hostname), true));
  }

  /** Hostnames are case-insensitive; the service compares the paths of domains exactly. */
  private static String lowerCase(String hostname) {
    return hostname.toLowerCase(Locale.ROOT);
  }

  private List<Attached> attached(WebHosting hosting) {
    return clients.webHostings().attachedDomains(Hostings.serviceName(hosting)).stream()
        .sorted()
        .map(hostname -> new Attached(hosting, hostname))
        .toList();
  }

  private Domain domain(Attached attached) {
    WebHosting hosting = attached.hosting();
    AttachedDomain domain =
        clients.webHostings().attachedDomain(Hostings.serviceName(hosting), attached.hostname());
    return new Domain(
        ResponseFields.require(
            domain.domain(), "GET /hosting/web/{serviceName}/attachedDomain/{domain}", "domain"),
        dnsTarget(hosting),
        domain.status() == null ? null : domain.status().name());
  }

  private static @Nullable DnsTarget dnsTarget(WebHosting hosting) {
    String address = hosting.hostingIp() == null ? hosting.clusterIp() : hosting.hostingIp();
    return address == null ? null : new DnsTarget("A", address);
  }
}
