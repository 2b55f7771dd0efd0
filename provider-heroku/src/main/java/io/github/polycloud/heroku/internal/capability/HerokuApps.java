// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Uris;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Apps, implemented with {@code /apps}. */
public final class HerokuApps implements Apps {
  private static final String UPDATE = "PATCH /apps/{app}";
  private static final int PAGE_SIZE = 1000;

  private final Supplier<io.github.polycloud.heroku.api.Apps> apps;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuApps(Supplier<io.github.polycloud.heroku.api.Apps> apps) {
    this.apps = apps;
  }

  @Override
  public Paged<App> list() {
    // Large pages: lists by name were seen to end after a few pages, without the next range.
    return apps.get().list(ListRange.by("name").max(PAGE_SIZE)).map(app -> app(app, "GET /apps"));
  }

  @Override
  public App get(String app) {
    return app(apps.get().get(app), "GET /apps/{app}");
  }

  @Override
  public App create(NewApp app) {
    return app(
        apps.get()
            .create(
                new io.github.polycloud.heroku.model.app.NewApp(
                    app.name(), app.region(), app.stack(), null)),
        "POST /apps");
  }

  @Override
  public App rename(String app, String newName) {
    return app(apps.get().update(app, AppUpdate.builder().name(newName).build()), UPDATE);
  }

  @Override
  public App setMaintenance(String app, boolean on) {
    return app(apps.get().update(app, AppUpdate.builder().maintenance(on).build()), UPDATE);
  }

  @Override
  public void delete(String app) {
    apps.get().delete(app);
  }

  private static App app(io.github.polycloud.heroku.model.app.App app, String operation) {
    return new App(
        Required.field(app.id(), operation, "id"),
        Required.field(app.name(), operation, "name"),
        app.owner() == null ? null : app.owner().email(),
        Uris.parseOrNull(app.webUrl()),
        name(app.region()),
        name(app.stack()),
        app.maintenance() ? Maintenance.ON : Maintenance.OFF,
        app.createdAt());
  }

  private static @Nullable String name(@Nullable Reference reference) {
    return reference == null ? null : reference.name();
  }
}
