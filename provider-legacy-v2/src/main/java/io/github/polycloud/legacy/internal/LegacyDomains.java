package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.Domain;
import io.github.polycloud.ops.Domains;

/** Domains by way of {@code /apps/{app}/domains}. */
public final class LegacyDomains implements Domains {
  private final HerokuLegacy legacy;

  /** On this client. */
  public LegacyDomains(HerokuLegacy legacy) {
    this.legacy = legacy;
  }

  @Override
  public Paged<Domain> list(String app) {
    return Paged.whole(
        () ->
            legacy.domains().list(app).items().stream()
                .map(domain -> new Domain(domain.domain(), null, null))
                .toList());
  }

  @Override
  public Domain add(String app, String hostname) {
    legacy.domains().add(app, Form.of("domain_name[domain]", hostname));
    return new Domain(hostname, null, null);
  }

  @Override
  public void remove(String app, String hostname) {
    legacy.domains().remove(app, hostname);
  }
}
