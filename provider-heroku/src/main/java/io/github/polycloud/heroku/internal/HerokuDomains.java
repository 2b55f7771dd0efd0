package io.github.polycloud.heroku.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.model.Domain;
import io.github.polycloud.ops.Domains;

/** Domains by way of {@code /apps/{app}/domains}. */
public final class HerokuDomains implements Domains {
  private final Heroku heroku;

  /** On this client. */
  public HerokuDomains(Heroku heroku) {
    this.heroku = heroku;
  }

  @Override
  public Paged<Domain> list(String app) {
    return heroku.domains().list(app).map(HerokuDomains::domain);
  }

  @Override
  public Domain add(String app, String hostname) {
    return domain(heroku.domains().add(app, NewDomain.named(hostname)));
  }

  @Override
  public void remove(String app, String hostname) {
    heroku.domains().remove(app, hostname);
  }

  private static Domain domain(io.github.polycloud.heroku.model.domain.Domain domain) {
    return new Domain(
        domain.hostname(),
        domain.cname(),
        domain.status() == null ? null : domain.status().value());
  }
}
