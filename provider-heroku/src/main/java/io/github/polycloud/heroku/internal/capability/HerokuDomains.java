package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.model.DnsTarget;
import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;
import java.util.function.Supplier;

/** Domains, implemented with {@code /apps/{app}/domains}. */
public final class HerokuDomains implements Domains {
  private final Supplier<io.github.polycloud.heroku.api.Domains> domains;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuDomains(Supplier<io.github.polycloud.heroku.api.Domains> domains) {
    this.domains = domains;
  }

  @Override
  public Paged<Domain> list(String app) {
    return domains.get().list(app).map(HerokuDomains::domain);
  }

  @Override
  public Domain add(String app, String hostname) {
    return domain(domains.get().create(app, NewDomain.named(hostname)));
  }

  @Override
  public void remove(String app, String hostname) {
    domains.get().delete(app, hostname);
  }

  private static Domain domain(io.github.polycloud.heroku.model.domain.Domain domain) {
    return new Domain(
        domain.hostname(),
        domain.cname() == null ? null : new DnsTarget("CNAME", domain.cname()),
        domain.status() == null ? null : domain.status().name());
  }
}
