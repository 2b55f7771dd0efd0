// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.api.LogDrains;
import io.github.polycloud.heroku.api.Spaces;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.log.LogDrain;
import io.github.polycloud.heroku.model.log.LogDrainTarget;
import io.github.polycloud.heroku.model.space.NewSpace;
import io.github.polycloud.heroku.model.team.NewTeam;

class LogDrainsOperationsTest extends HerokuOperations<LogDrains> {
  private static final String URL = "https://log.example.org/drain?key=a&app=b";

  LogDrainsOperationsTest() {
    super(LogDrains.class);
  }

  @Override
  protected void runScenario(LogDrains drains) {
    String app = app();
    LogDrain drain = drains.create(app, new LogDrainTarget(URL));
    assertThat(drains.get(app, drain.id())).isEqualTo(drain);
    assertThat(drains.get(app, URL)).isEqualTo(drain);
    assertThat(drains.list(app)).contains(drain);
    assertThat(drains.delete(app, URL).id()).isEqualTo(drain.id());
    assertThat(drains.list(app)).doesNotContain(drain);

    drainOfAddOn(drains, app);
    drainOfSpace(drains);
  }

  private void drainOfSpace(LogDrains drains) {
    api(Teams.class).create(NewTeam.builder("crew").build());
    api(Spaces.class).create(NewSpace.builder("orbit", "crew").build());
    assertFails(ErrorKind.NOT_FOUND, () -> drains.getBySpace("orbit"));
    LogDrain drain = drains.updateBySpace("orbit", new LogDrainTarget(URL));
    assertThat(drain.app()).isNull();
    assertThat(drains.getBySpace("orbit")).isEqualTo(drain);
    String moved = "https://logs.example.org/";
    assertThat(drains.updateBySpace("orbit", new LogDrainTarget(moved)))
        .satisfies(
            now -> {
              assertThat(now.url()).isEqualTo(moved);
              assertThat(now.id()).isEqualTo(drain.id());
            });
  }

  private void drainOfAddOn(LogDrains drains, String app) {
    AddOns addOns = api(AddOns.class);
    AddOn papertrail = addOns.create(app, NewAddOn.builder("papertrail:choklad").build());
    addOns.markProvisioned(papertrail.id());
    LogDrain drain = drains.listByAddOn(papertrail.id()).first(1).get(0);
    String moved = "syslog+tls://logs.example.org:6514";
    assertThat(drains.update(papertrail.id(), drain.id(), new LogDrainTarget(moved)).url())
        .isEqualTo(moved);
  }
}
