package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.api.Logs;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.log.LogDrain;
import io.github.polycloud.heroku.model.log.LogDrainTarget;
import io.github.polycloud.heroku.model.log.NewLogSession;

class LogsOperationsTest extends HerokuOperations<Logs> {
  private static final String URL = "https://log.example.org/drain?key=a&app=b";

  LogsOperationsTest() {
    super(Logs.class);
  }

  @Override
  protected void runScenario(Logs logs) {
    String app = app();
    NewLogSession session =
        NewLogSession.builder()
            .dynoName("web.1")
            .type("web")
            .source("app")
            .lines(10)
            .tail(false)
            .build();
    assertThat(logs.openSession(app, session).logplexUrl()).startsWith("http");

    LogDrain drain = logs.addDrain(app, new LogDrainTarget(URL));
    assertThat(logs.drain(app, drain.id())).isEqualTo(drain);
    assertThat(logs.drain(app, URL)).isEqualTo(drain);
    assertThat(logs.drains(app)).contains(drain);
    assertThat(logs.removeDrain(app, URL).id()).isEqualTo(drain.id());
    assertThat(logs.drains(app)).doesNotContain(drain);

    drainOfAddOn(logs, app);
  }

  private void drainOfAddOn(Logs logs, String app) {
    AddOns addOns = api(AddOns.class);
    AddOn papertrail = addOns.create(app, NewAddOn.builder("papertrail:choklad").build());
    addOns.markProvisioned(papertrail.id());
    LogDrain drain = logs.drainsOfAddOn(papertrail.id()).first(1).get(0);
    String moved = "syslog+tls://logs.example.org:6514";
    assertThat(logs.updateDrain(papertrail.id(), drain.id(), new LogDrainTarget(moved)).url())
        .isEqualTo(moved);
  }
}
