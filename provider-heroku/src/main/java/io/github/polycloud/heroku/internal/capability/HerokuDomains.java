// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.model.DnsTarget;
import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Domains, implemented with {@code /apps/{app}/domains}. */
public final class HerokuDomains implements Domains {
  private final Supplier<io.github.polycloud.heroku.api.Domains> domains;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuDomains(Supplier<io.github.polycloud.heroku.api.Domains> domains) {
    this.domains = domains;
  }

  @Override
  public Paged<Domain> list(String app) {
    return Sorted.by(
        Domain::hostname,
        domains.get().list(app).map(domain -> domain(domain, "GET /apps/{app}/domains")));
  }

  @Override
  public Domain get(String app, String hostname) {
    return domain(
        domains.get().get(app, hostname.toLowerCase(Locale.ROOT)),
        "GET /apps/{app}/domains/{domain}");
  }

  @Override
  public Domain add(String app, String hostname) {
    return domain(domains.get().create(app, NewDomain.named(hostname)), "POST /apps/{app}/domains");
  }

  @Override
  public void remove(String app, String hostname) {
    domains.get().delete(app, hostname);
  }

  private static Domain domain(
      io.github.polycloud.heroku.model.domain.Domain domain, String operation) {
    return new Domain(
        Required.field(domain.hostname(), operation, "hostname"),
        dnsTarget(domain.cname()),
        domain.status() == null ? null : domain.status().name());
  }

  /** Hostnames that Heroku assigns have no target. */
  private static @Nullable DnsTarget dnsTarget(@Nullable String cname) {
    if (cname == null || cname.isBlank()) {
      return null;
    }
    return new DnsTarget(
        "CNAME", cname.endsWith(".") ? cname.substring(0, cname.length() - 1) : cname);
  }
}
