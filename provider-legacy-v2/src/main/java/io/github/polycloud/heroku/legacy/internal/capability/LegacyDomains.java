package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Domains;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;
import java.util.function.Supplier;

/** Domains implemented with {@code /apps/{app}/domains}. */
public final class LegacyDomains implements Domains {
  private final Supplier<io.github.polycloud.heroku.legacy.api.Domains> domains;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyDomains(Supplier<io.github.polycloud.heroku.legacy.api.Domains> domains) {
    this.domains = domains;
  }

  @Override
  public Paged<Domain> list(String app) {
    return Paged.ofSinglePage(
        () ->
            domains.get().list(app).items().stream()
                .map(domain -> new Domain(domain.domain(), null, null))
                .toList());
  }

  @Override
  public Domain add(String app, String hostname) {
    domains.get().create(app, Form.of("domain_name[domain]", hostname));
    return new Domain(hostname, null, null);
  }

  @Override
  public void remove(String app, String hostname) {
    domains.get().delete(app, hostname);
  }
}
