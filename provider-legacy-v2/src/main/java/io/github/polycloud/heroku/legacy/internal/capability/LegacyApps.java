// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.PermissionDeniedException;
import io.github.polycloud.heroku.legacy.internal.protocol.UnsupportedOperation;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.paging.ListResult;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Uris;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.Supplier;

/** Apps implemented with {@code /apps}. */
public final class LegacyApps implements Apps {
  private static final int CREATED = 201;
  private static final Duration MAX_CREATION_TIME = Duration.ofMinutes(5);
  private static final int PARALLELISM = 8;
  private static final int CHUNK = 4 * PARALLELISM;
  private static final Comparator<io.github.polycloud.heroku.legacy.model.App> BY_NAME =
      Comparator.comparing(io.github.polycloud.heroku.legacy.model.App::name);

  private final Supplier<io.github.polycloud.heroku.legacy.api.Apps> apps;
  private final TimeSource timeSource;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyApps(
      Supplier<io.github.polycloud.heroku.legacy.api.Apps> apps, TimeSource timeSource) {
    this.apps = apps;
    this.timeSource = timeSource;
  }

  /** The list does not say which apps are in maintenance: each one is asked. */
  @Override
  public Paged<App> list() {
    return Paged.ofBatches(
        () -> apps.get().listInDetail().stream().sorted(BY_NAME).toList(),
        CHUNK,
        (chunk, offset, total) -> ListResult.of(Bulk.of(PARALLELISM).map(chunk, this::inDetail)));
  }

  @Override
  public App get(String app) {
    // As JSON, like the list: the id in XML is another one.
    return inDetail(apps.get().getAsJson(app).value());
  }

  private App inDetail(io.github.polycloud.heroku.legacy.model.App app) {
    return app(app, maintenance(app.name()));
  }

  /** The oldest installations have no maintenance mode; apps there are never in it. */
  private Maintenance maintenance(String app) {
    try {
      Boolean enabled = apps.get().maintenance(app).get("maintenance");
      return Boolean.TRUE.equals(enabled) ? Maintenance.ON : Maintenance.OFF;
    } catch (PermissionDeniedException e) {
      return Maintenance.UNKNOWN;
    } catch (CloudException e) {
      if (UnsupportedOperation.isLikely(e)) {
        return Maintenance.OFF;
      }
      throw e;
    }
  }

  @Override
  public App create(NewApp app) {
    Form form = Form.empty();
    if (app.name() != null) {
      form = form.and("app[name]", app.name());
    }
    if (app.stack() != null) {
      form = form.and("app[stack]", app.stack());
    }
    if (app.region() != null) {
      form = form.and("app[region]", app.region());
    }
    var created = apps.get().createAsJson(form).value();
    if (created.createStatus() != null && !created.createStatus().equals("complete")) {
      Waiter.polling(() -> apps.get().status(created.name(), Form.empty()).response().status())
          .describedAs("the creation of app " + created.name())
          .until(status -> status == CREATED)
          .pollInterval(Duration.ofSeconds(1))
          .timeout(MAX_CREATION_TIME)
          .timeSource(timeSource)
          .await();
    }
    return app(created, Maintenance.OFF);
  }

  @Override
  public App rename(String app, String newName) {
    return get(apps.get().update(app, Form.of("app[name]", newName)).name());
  }

  @Override
  public App setMaintenance(String app, boolean enabled) {
    apps.get().maintenance(app, Form.of("maintenance_mode", enabled ? "1" : "0"));
    return get(app);
  }

  @Override
  public void delete(String app) {
    apps.get().delete(app);
  }

  private static App app(io.github.polycloud.heroku.legacy.model.App app, Maintenance maintenance) {
    return new App(
        app.id() == null ? app.name() : app.id(),
        app.name(),
        app.owner(),
        Uris.parseOrNull(app.webUrl()),
        null,
        app.stack(),
        maintenance,
        app.createdAt());
  }
}
