// SPDX-License-Identifier: Apache-2.0
package org.example.fjord;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Capability;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.paging.Paged;
import org.example.fjord.FjordApi.AppFields;
import org.example.fjord.FjordApi.FjordApp;

/** The apps capability on Fjord. */
final class FjordApps implements Apps {
  private final FjordApi api;

  FjordApps(Fjord client) {
    this.api = client.api();
  }

  @Override
  public Paged<App> list() {
    return api.listApps(null).map(FjordApps::app);
  }

  @Override
  public App get(String app) {
    return app(api.getApp(app));
  }

  @Override
  public App create(NewApp app) {
    if (app.stack() != null) {
      throw Capability.APPS.unsupported("create with a stack");
    }
    return app(api.createApp(new AppFields(app.name(), app.region())));
  }

  @Override
  public App rename(String app, String newName) {
    return app(api.updateApp(app, new AppFields(newName, null)));
  }

  @Override
  public App setMaintenance(String app, boolean on) {
    throw Capability.APPS.unsupported("setMaintenance");
  }

  @Override
  public void delete(String app) {
    api.deleteApp(app);
  }

  private static App app(FjordApp app) {
    return new App(
        app.id(), app.name(), null, null, app.region(), null, Maintenance.UNKNOWN, app.createdAt());
  }
}
