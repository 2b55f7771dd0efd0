package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.api.LogDrains;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.log.LogDrain;
import io.github.polycloud.heroku.model.log.LogDrainTarget;

class LogDrainsOperationsTest extends HerokuOperations<LogDrains> {
  private static final String URL = "https://log.example.org/drain?key=a&app=b";

  LogDrainsOperationsTest() {
    super(LogDrains.class);
  }

  @Override
  protected void runScenario(LogDrains drains) {
    String app = app();
    LogDrain drain = drains.addDrain(app, new LogDrainTarget(URL));
    assertThat(drains.drain(app, drain.id())).isEqualTo(drain);
    assertThat(drains.drain(app, URL)).isEqualTo(drain);
    assertThat(drains.drains(app)).contains(drain);
    assertThat(drains.removeDrain(app, URL).id()).isEqualTo(drain.id());
    assertThat(drains.drains(app)).doesNotContain(drain);

    drainOfAddOn(drains, app);
  }

  private void drainOfAddOn(LogDrains drains, String app) {
    AddOns addOns = api(AddOns.class);
    AddOn papertrail = addOns.create(app, NewAddOn.builder("papertrail:choklad").build());
    addOns.markProvisioned(papertrail.id());
    LogDrain drain = drains.drainsOfAddOn(papertrail.id()).first(1).get(0);
    String moved = "syslog+tls://logs.example.org:6514";
    assertThat(drains.updateDrain(papertrail.id(), drain.id(), new LogDrainTarget(moved)).url())
        .isEqualTo(moved);
  }
}
