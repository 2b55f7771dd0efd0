// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.app.AppFilter;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.AppSetupOverrides;
import io.github.polycloud.heroku.model.app.AppSetupStatus;
import io.github.polycloud.heroku.model.app.AppSetupTarget;
import io.github.polycloud.heroku.model.app.AppTransfer;
import io.github.polycloud.heroku.model.app.AppTransferState;
import io.github.polycloud.heroku.model.app.AppTransferUpdate;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.heroku.model.app.FilteredApp;
import io.github.polycloud.heroku.model.app.NewApp;
import io.github.polycloud.heroku.model.app.NewAppSetup;
import io.github.polycloud.heroku.model.app.NewAppTransfer;
import io.github.polycloud.heroku.model.release.SourceBlob;
import io.github.polycloud.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppsOperationsTest extends HerokuOperations<Apps> {
  AppsOperationsTest() {
    super(Apps.class);
  }

  @Override
  protected Sandbox start() {
    return Sandbox.builder().twoFactor("123456").start();
  }

  @Override
  protected void runScenario(Apps apps) {
    App created = apps.create(NewApp.builder().name("shop-eu").region("eu").build());
    assertThat(created.region().name()).isEqualTo("eu");
    assertThat(apps.get("shop-eu").id()).isEqualTo(created.id());
    assertThat(apps.list(ListRange.by("name"))).extracting(App::name).contains("shop-eu");
    assertThat(apps.listByUser("~")).extracting(App::name).contains("shop-eu");
    assertThat(apps.filter(AppFilter.ids(List.of(created.id()))))
        .extracting(FilteredApp::name)
        .containsExactly("shop-eu");

    apps.preauthorize("shop-eu", "123456");
    App renamed = apps.update("shop-eu", AppUpdate.builder().name("shop").build());
    assertThat(renamed.name()).isEqualTo("shop");
    assertThat(apps.update("shop", AppUpdate.builder().maintenance(true).build()).maintenance())
        .isTrue();
    manageCertificates(apps);
    switchFeature(apps);
    transfer(apps);
    setUp(apps);
    assertThat(apps.delete("shop").id()).isEqualTo(created.id());
    assertFails(ErrorKind.NOT_FOUND, () -> apps.get("shop"));
  }

  private static void manageCertificates(Apps apps) {
    assertThat(apps.enableAcm("shop").acm()).isTrue();
    assertThat(apps.refreshAcm("shop").acm()).isTrue();
    assertThat(apps.disableAcm("shop").acm()).isFalse();
  }

  private static void switchFeature(Apps apps) {
    String feature = apps.features("shop").first(1).get(0).name();
    assertThat(apps.updateFeature("shop", feature, FeatureUpdate.enable()).enabled()).isTrue();
    assertThat(apps.feature("shop", feature)).matches(Feature::enabled);
    assertThat(apps.updateFeature("shop", feature, FeatureUpdate.disable()).enabled()).isFalse();
  }

  private static void transfer(Apps apps) {
    AppTransfer offer =
        apps.createTransfer(NewAppTransfer.silently("shop", "new.owner@example.com"));
    assertThat(offer.state()).isEqualTo(AppTransferState.PENDING);
    assertThat(apps.transfers()).contains(offer);
    assertThat(apps.transfer(offer.id())).isEqualTo(offer);
    assertThat(apps.deleteTransfer(offer.id()).id()).isEqualTo(offer.id());

    AppTransfer again = apps.createTransfer(NewAppTransfer.of("shop", "new.owner@example.com"));
    assertThat(apps.updateTransfer(again.id(), AppTransferUpdate.decline()).state())
        .isEqualTo(AppTransferState.DECLINED);
  }

  private static void setUp(Apps apps) {
    AppSetup started =
        apps.createSetup(
            NewAppSetup.from(SourceBlob.builder("https://example.com/shop.tgz").build())
                .as(AppSetupTarget.builder().name("set-up").build())
                .with(AppSetupOverrides.env(Map.of("COLOUR", "red"))));
    assertThat(started.status()).isEqualTo(AppSetupStatus.PENDING);
    assertThat(apps.getSetup(started.id()).app().name()).isEqualTo("set-up");
  }

  @Test
  void aNameInUseIsRejected() {
    assertFails(
        ErrorKind.CONFLICT, () -> api(Apps.class).create(NewApp.builder().name(app()).build()));
  }
}
