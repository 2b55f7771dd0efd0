package io.github.polycloud.heroku.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.model.Domain;
import io.github.polycloud.ops.Domains;
import java.util.function.Supplier;

/** Domains by way of {@code /apps/{app}/domains}. */
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
    return domain(domains.get().add(app, NewDomain.named(hostname)));
  }

  @Override
  public void remove(String app, String hostname) {
    domains.get().remove(app, hostname);
  }

  private static Domain domain(io.github.polycloud.heroku.model.domain.Domain domain) {
    return new Domain(
        domain.hostname(),
        domain.cname(),
        domain.status() == null ? null : domain.status().value());
  }
}
