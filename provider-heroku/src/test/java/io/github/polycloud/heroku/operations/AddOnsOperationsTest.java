// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.AddOns;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.AddOnAttachment;
import io.github.polycloud.heroku.model.addon.AddOnAttachmentQuery;
import io.github.polycloud.heroku.model.addon.AddOnConfigUpdate;
import io.github.polycloud.heroku.model.addon.AddOnConfigVar;
import io.github.polycloud.heroku.model.addon.AddOnQuery;
import io.github.polycloud.heroku.model.addon.AddOnState;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.addon.NewAddOnAttachment;
import java.util.Map;

class AddOnsOperationsTest extends HerokuOperations<AddOns> {
  private static final String DEV = "heroku-postgresql:dev";

  AddOnsOperationsTest() {
    super(AddOns.class);
  }

  @Override
  protected void runScenario(AddOns addOns) {
    String app = app();
    AddOn database = provision(addOns, app);
    lookUp(addOns, app, database);
    configure(addOns, database);
    attachElsewhere(addOns, app, database);

    AddOn renamed =
        addOns.update(
            app,
            database.id(),
            AddOnUpdate.plan(DEV).named("orders").config(Map.of("version", "16")));
    assertThat(renamed.name()).isEqualTo("orders");
    assertThat(addOns.delete(app, "orders").id()).isEqualTo(database.id());
    assertThat(addOns.listByApp(app)).extracting(AddOn::id).doesNotContain(database.id());

    AddOn failed = addOns.create(app, NewAddOn.of("redistogo:nano"));
    assertThat(addOns.markDeprovisioned(failed.id()).state()).isEqualTo(AddOnState.DEPROVISIONED);
  }

  private static AddOn provision(AddOns addOns, String app) {
    AddOn ordered = addOns.create(app, NewAddOn.of(DEV).named("orders-db").attachedAs("ORDERS"));
    assertThat(ordered.state()).isEqualTo(AddOnState.PROVISIONING);
    AddOn database = addOns.markProvisioned("orders-db");
    assertThat(database.state()).isEqualTo(AddOnState.PROVISIONED);
    assertThat(database.configVars()).contains("ORDERS_URL");
    return database;
  }

  private void lookUp(AddOns addOns, String app, AddOn database) {
    assertThat(addOns.get("orders-db").id()).isEqualTo(database.id());
    assertThat(addOns.getByApp(app, database.id()).name()).isEqualTo("orders-db");
    assertThat(addOns.list()).extracting(AddOn::id).contains(database.id());
    assertThat(addOns.listByApp(app)).extracting(AddOn::id).contains(database.id());
    assertThat(addOns.listByUser("~")).extracting(AddOn::id).contains(database.id());
    assertThat(addOns.listByTeam(api(Teams.class).list().first(1).get(0).id()))
        .extracting(AddOn::id)
        .doesNotContain(database.id());
    assertThat(addOns.resolve(AddOnQuery.withName("ORDERS").in(app).of("heroku-postgresql")))
        .extracting(AddOn::id)
        .containsExactly(database.id());
  }

  private static void configure(AddOns addOns, AddOn database) {
    AddOnConfigVar url = new AddOnConfigVar("URL", "postgres://db.example.org/orders");
    assertThat(addOns.updateConfig(database.id(), AddOnConfigUpdate.of(url))).contains(url);
    assertThat(addOns.config(database.id())).contains(url);
  }

  private void attachElsewhere(AddOns addOns, String app, AddOn database) {
    String other = api(Apps.class).list().first(2).get(1).name();
    AddOnAttachment attachment =
        addOns.createAttachment(
            NewAddOnAttachment.builder(database.id(), other)
                .name("SHARED")
                .namespace("role:analytics")
                .build());
    assertThat(attachment.namespace()).isEqualTo("role:analytics");
    assertThat(addOns.attachment(attachment.id()).id()).isEqualTo(attachment.id());
    assertThat(addOns.attachmentByApp(other, "SHARED").id()).isEqualTo(attachment.id());
    assertThat(addOns.attachments()).extracting(AddOnAttachment::name).contains("SHARED", "ORDERS");
    assertThat(addOns.attachmentsByAddOn(database.id()))
        .extracting(AddOnAttachment::name)
        .contains("SHARED", "ORDERS");
    assertThat(addOns.attachmentsByApp(app))
        .extracting(AddOnAttachment::name)
        .contains("ORDERS")
        .doesNotContain("SHARED");
    assertThat(addOns.resolveAttachment(AddOnAttachmentQuery.withName("SHARED").in(other)))
        .extracting(AddOnAttachment::id)
        .containsExactly(attachment.id());
    assertThat(addOns.deleteAttachment(attachment.id()).id()).isEqualTo(attachment.id());
    assertThat(addOns.attachmentsByApp(other)).isEmpty();
  }
}
