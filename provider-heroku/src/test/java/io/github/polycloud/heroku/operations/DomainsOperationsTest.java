package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.api.Domains;
import io.github.polycloud.heroku.model.domain.Domain;
import io.github.polycloud.heroku.model.domain.NewDomain;

class DomainsOperationsTest extends HerokuOperations<Domains> {
  DomainsOperationsTest() {
    super(Domains.class);
  }

  @Override
  protected void playScenario(Domains domains) {
    String app = app();
    Domain added = domains.add(app, new NewDomain("www.example.org", null));
    assertThat(domains.get(app, added.id())).isEqualTo(domains.get(app, "www.example.org"));
    assertThat(domains.list(app, ListRange.by("hostname"))).contains(added);
    assertThat(domains.remove(app, "www.example.org").id()).isEqualTo(added.id());
    assertThat(domains.list(app)).doesNotContain(added);
  }
}
