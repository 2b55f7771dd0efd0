// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.AppSettings;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.NewApp;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.sandbox.Sandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Apps in XML and in JSON, and asynchronous creation. */
class AppsTest extends LegacyTestCase {
  private static final String QUEUED = "{\"name\":\"slow\",\"create_status\":\"queued\"}";

  private final FakeTimeSource time = new FakeTimeSource();

  @Override
  CloudBuilder configure(CloudBuilder connection) {
    return connection.timeSource(time.timing());
  }

  @Test
  void xmlAndJsonDecodeToTheSameApp() {
    String name = anApp();
    App xml = legacy.apps().get(name);
    App json = legacy.apps().getAsJson(name).value();
    assertThat(json.name()).isEqualTo(xml.name());
    assertThat(json.owner()).isEqualTo(xml.owner()).isNotBlank();
    assertThat(json.stack()).isEqualTo(xml.stack());
    assertThat(json.webUrl()).isEqualTo(xml.webUrl());
    assertThat(json.createdAt()).isEqualTo(xml.createdAt());
  }

  @Test
  void listsInXmlAndInJson() {
    assertThat(legacy.apps().list().items())
        .extracting(App::name)
        .containsExactlyElementsOf(legacy.apps().listInDetail().stream().map(App::name).toList());
  }

  @Test
  void readsXmlFromServersThatSendNothingElse() {
    String app = "<app><name>shop</name><owner>me@example.com</owner></app>";
    respond("GET", "/apps", 200, "application/xml", " <apps type=\"array\">" + app + "</apps>");
    assertThat(cloud.apps().list().toList())
        .extracting(io.github.polycloud.model.App::name)
        .containsExactly("shop");
    respond("PUT", "/apps/store", 200, "application/xml", "<?xml version=\"1.0\"?>" + app);
    respond("GET", "/apps/shop", 200, "application/xml", app);
    assertThat(cloud.apps().rename("store", "shop").owner()).isEqualTo("me@example.com");
    respond("GET", "/apps", 200, "application/xml", "<apps/>");
    assertThat(cloud.apps().list().toList()).isEmpty();
  }

  @Test
  void worksWithAServerThatSendsOnlyXml() {
    try (Sandbox old = Sandbox.builder().xmlApps().start();
        Cloud oldCloud =
            Clouds.builder("heroku-legacy")
                .endpoint(old.heroku().url())
                .credential("email", old.heroku().email())
                .credential("token", old.heroku().token())
                .connect()) {
      assertThat(oldCloud.apps().list().toList()).hasSize(5);
      assertThat(oldCloud.apps().rename("app-001", "renamed").name()).isEqualTo("renamed");
      assertThat(oldCloud.apps().create(io.github.polycloud.model.NewApp.named("new-app")).name())
          .isEqualTo("new-app");
    }
  }

  @Test
  void rejectsAnErrorPageInPlaceOfApps() {
    respond("GET", "/apps", 200, "text/html", "<html><body>Maintenance</body></html>");
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.apps().list().toList());
  }

  @Test
  void aListedAppHasTheIdAndTheMaintenanceModeOfItsDetails() {
    String name = cloud.apps().create(io.github.polycloud.model.NewApp.unnamed()).name();
    cloud.apps().setMaintenance(name, true);
    assertThat(cloud.apps().list()).contains(cloud.apps().get(name));
    assertThat(cloud.apps().get(name).maintenance()).isEqualTo(Maintenance.ON);
    assertThat(cloud.apps().get(name).id()).isEqualTo(legacy.apps().getAsJson(name).value().id());
    cloud.apps().delete(name);
  }

  @Test
  void theFirstAppsOfTheListNeedNoMoreCallsThanTheirNumber() {
    assertThat(cloud.apps().list().first(2)).hasSize(2);
    assertThat(sandbox.requests().count("GET", "/apps/*/server/maintenance")).isEqualTo(2);
  }

  @Test
  void maintenanceIsUnknownWhereItMayNotBeRead() {
    String app = anApp();
    sandbox.faults().inject(1, "GET", "/apps/*/server/maintenance").status(403);
    assertThat(cloud.apps().get(app).maintenance()).isEqualTo(Maintenance.UNKNOWN);
    sandbox.faults().inject(1, "GET", "/apps/*/server/maintenance").status(404);
    assertThat(cloud.apps().get(app).maintenance()).isEqualTo(Maintenance.OFF);
  }

  @Test
  void createsFromFormAndXmlAndReturnsJson() {
    assertThat(legacy.apps().createAsJson(Form.of("app[name]", "form-json")).value().name())
        .isEqualTo("form-json");
    assertThat(legacy.apps().createAsJson(new NewApp("xml-json")).value().name())
        .isEqualTo("xml-json");
    assertThat(sent("POST", "/apps").header("Accept")).hasValue("application/json");
  }

  @Test
  void updatesFromFormAndXmlAndReturnsXml() {
    legacy.apps().create(Form.of("app[name]", "settings-xml"));
    assertThat(
            legacy
                .apps()
                .updateAsXml("settings-xml", new AppSettings(null, true, null))
                .production())
        .isTrue();
    assertThat(
            legacy
                .apps()
                .updateAsXml("settings-xml", Form.of("app[share_public]", "true"))
                .sharePublic())
        .isTrue();
  }

  @Test
  void deletingAnAppTwiceIsNotFound() {
    legacy.apps().create(Form.of("app[name]", "doomed"));
    legacy.apps().delete("doomed");
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.apps().delete("doomed"));
  }

  @Test
  void onlyTemplateAppsCanBeCopied() {
    assertFails(
        ErrorKind.PERMISSION_DENIED, () -> legacy.apps().cloneTemplate(anApp(), Form.empty()));
    respond("POST", "/apps/template/clone", 200, "application/json", "{\"name\":\"copy\"}");
    assertThat(legacy.apps().cloneTemplate("template", Form.empty()).value().name())
        .isEqualTo("copy");
  }

  @Test
  void purgesTheCache() {
    legacy.apps().clearHttpCache(anApp());
    assertThat(sandbox.requests().count("DELETE", "/apps/*/httpcache")).isEqualTo(1);
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.apps().clearHttpCache("no-such-app"));
  }

  @Test
  void maintenanceModeIsSentAsZeroOrOne() {
    String app = anApp();
    legacy.apps().maintenance(app, Form.of("maintenance_mode", "1"));
    assertThat(legacy.apps().maintenance(app)).containsEntry("maintenance", true);
    legacy.apps().maintenance(app, Form.of("maintenance_mode", "0"));
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> legacy.apps().maintenance(app, Form.of("maintenance_mode", "perhaps")));
  }

  @Test
  void creationIsPolledEverySecondUntilTheAppIsReady() {
    respond("POST", "/apps", 202, "application/json", QUEUED);
    sandbox.faults().inject(2, "PUT", "/apps/slow/status").status(202).body("text/plain", " ");
    respond("PUT", "/apps/slow/status", 201, "text/plain", " ");
    assertThat(cloud.apps().create(io.github.polycloud.model.NewApp.named("slow")).name())
        .isEqualTo("slow");
    assertThat(sandbox.requests().count("PUT", "/apps/slow/status")).isEqualTo(3);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void creationThatNeverCompletesTimesOut() {
    respond("POST", "/apps", 202, "application/json", QUEUED);
    sandbox.faults().inject(999, "PUT", "/apps/slow/status").status(202).body("text/plain", " ");
    assertThat(
            assertFails(
                ErrorKind.TIMEOUT,
                () -> cloud.apps().create(io.github.polycloud.model.NewApp.named("slow"))))
        .hasMessageContaining("slow")
        .hasMessageContaining("300 s");
  }
}
