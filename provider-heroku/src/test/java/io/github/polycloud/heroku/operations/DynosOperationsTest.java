package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.DynoSize;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DynosOperationsTest extends HerokuOperations<Dynos> {
  DynosOperationsTest() {
    super(Dynos.class);
  }

  @Override
  protected void runScenario(Dynos dynos) {
    String app = app();
    assertThat(dynos.updateFormation(app, "web", FormationUpdate.quantity(2)).quantity())
        .isEqualTo(2);
    assertThat(
            dynos.updateFormation(
                app, new FormationBatch(List.of(FormationUpdate.size("web", "standard-2X")))))
        .singleElement()
        .satisfies(web -> assertThat(web.dynoSize().name()).isEqualToIgnoringCase("standard-2X"));
    assertThat(dynos.formation(app)).contains(dynos.formation(app, "web"));

    Dyno web = dynos.list(app).first(1).get(0);
    assertThat(dynos.get(app, web.name())).isEqualTo(dynos.get(app, web.id()));
    dynos.restart(app, web.name());
    dynos.restartType(app, "web");
    dynos.restartAll(app);
    dynos.stop(app, "web.1");
    dynos.stopType(app, "web");

    Dyno run =
        dynos.create(
            app,
            NewDyno.builder("echo hello")
                .attach(false)
                .env(Map.of("COLOUR", "red"))
                .size("standard-1X")
                .timeToLive(60)
                .build());
    assertThat(run.name()).startsWith("run.");
    assertThat(run.command()).isEqualTo("echo hello");
    assertThat(run.attachUrl()).isNull();

    DynoSize size = dynos.sizes().first(1).get(0);
    assertThat(dynos.size(size.name())).isEqualTo(size);
    assertThat(dynos.availableSizes(app)).isNotEmpty();
  }

  @Test
  void anUnknownSizeIsRejected() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> api(Dynos.class).updateFormation(app(), "web", FormationUpdate.size("gigantic")));
  }

  @Test
  void anUnknownDynoIsNotFound() {
    assertFails(ErrorKind.NOT_FOUND, () -> api(Dynos.class).get(app(), "web.99"));
  }
}
