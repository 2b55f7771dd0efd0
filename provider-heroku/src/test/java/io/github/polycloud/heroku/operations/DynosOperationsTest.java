// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.api.Releases;
import io.github.polycloud.heroku.model.dyno.ContainerImages;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.DynoSize;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.heroku.model.dyno.QuantityChanges;
import io.github.polycloud.heroku.model.release.Release;
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
    assertThat(dynos.updateFormation(app, "web", FormationUpdate.of(1, "standard-1X")))
        .satisfies(
            web -> {
              assertThat(web.quantity()).isEqualTo(1);
              assertThat(web.dynoSize().name()).isEqualToIgnoringCase("standard-1X");
            });
    assertThat(dynos.updateFormation(app, FormationBatch.of(FormationUpdate.of("web", 3, "basic"))))
        .extracting(Formation::quantity)
        .containsExactly(3);
    assertThat(dynos.scaleBy(app, QuantityChanges.of("web", -2)))
        .extracting(Formation::quantity)
        .containsExactly(1);
    assertThat(dynos.scaleBy(app, QuantityChanges.of("web", 1).and("web", 1, "standard-2X")))
        .last()
        .satisfies(
            web -> {
              assertThat(web.quantity()).isEqualTo(3);
              assertThat(web.dynoSize().name()).isEqualToIgnoringCase("standard-2X");
            });
    releaseImages(dynos, app);
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

  private void releaseImages(Dynos dynos, String app) {
    ContainerImages images = ContainerImages.of("web", image("a")).and("mailer", image("b"));
    assertThat(dynos.releaseImages(app, images))
        .extracting(Formation::type)
        .containsExactly("web", "mailer");
    assertThat(api(Releases.class).list(app, ListRange.newest("version", 1)).first(1))
        .extracting(Release::description)
        .containsExactly("Deployed mailer (bbbbbbbbbbbb), web (aaaaaaaaaaaa)");
  }

  private static String image(String digit) {
    return "sha256:" + digit.repeat(64);
  }

  @Test
  void anImageThatIsNoIdIsRejected() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> api(Dynos.class).releaseImages(app(), ContainerImages.of("web", "latest")));
  }

  @Test
  void moreDynosThanThereAreCannotBeRemoved() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> api(Dynos.class).scaleBy(app(), QuantityChanges.of("web", -50)));
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
