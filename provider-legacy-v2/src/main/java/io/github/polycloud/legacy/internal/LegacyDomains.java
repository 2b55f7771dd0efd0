package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.model.Domain;
import io.github.polycloud.ops.Domains;
import java.util.function.Supplier;

/** Domains by way of {@code /apps/{app}/domains}. */
public final class LegacyDomains implements Domains {
  private final Supplier<io.github.polycloud.legacy.api.Domains> domains;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyDomains(Supplier<io.github.polycloud.legacy.api.Domains> domains) {
    this.domains = domains;
  }

  @Override
  public Paged<Domain> list(String app) {
    return Paged.whole(
        () ->
            domains.get().list(app).items().stream()
                .map(domain -> new Domain(domain.domain(), null, null))
                .toList());
  }

  @Override
  public Domain add(String app, String hostname) {
    domains.get().add(app, Form.of("domain_name[domain]", hostname));
    return new Domain(hostname, null, null);
  }

  @Override
  public void remove(String app, String hostname) {
    domains.get().remove(app, hostname);
  }
}
