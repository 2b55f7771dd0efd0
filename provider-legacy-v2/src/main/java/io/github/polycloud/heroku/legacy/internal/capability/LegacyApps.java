package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Apps;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.legacy.internal.protocol.UnsupportedOperation;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.spi.Uris;
import java.time.Duration;
import java.util.function.Supplier;

/** Apps implemented with {@code /apps}. */
public final class LegacyApps implements Apps {
  private static final int CREATED = 201;
  private static final Duration MAX_CREATION_TIME = Duration.ofMinutes(5);

  private final Supplier<io.github.polycloud.heroku.legacy.api.Apps> apps;
  private final TimeSource timeSource;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyApps(
      Supplier<io.github.polycloud.heroku.legacy.api.Apps> apps, TimeSource timeSource) {
    this.apps = apps;
    this.timeSource = timeSource;
  }

  @Override
  public Paged<App> list() {
    return Paged.ofSinglePage(
        () -> apps.get().listInDetail().stream().map(app -> app(app, false)).toList());
  }

  @Override
  public App get(String app) {
    return app(apps.get().get(app), isInMaintenance(app));
  }

  /** The oldest installations have no maintenance mode; apps there are never in it. */
  private boolean isInMaintenance(String app) {
    try {
      return Boolean.TRUE.equals(apps.get().maintenance(app).get("maintenance"));
    } catch (CloudException e) {
      if (UnsupportedOperation.isLikely(e)) {
        return false;
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
    var created = apps.get().create(form);
    if (created.createStatus() != null && !created.createStatus().equals("complete")) {
      Waiter.polling(() -> apps.get().status(created.name(), Form.empty()).response().status())
          .describedAs("the creation of app " + created.name())
          .until(status -> status == CREATED)
          .pollInterval(Duration.ofSeconds(1))
          .timeout(MAX_CREATION_TIME)
          .timeSource(timeSource)
          .await();
    }
    return app(created, false);
  }

  @Override
  public App rename(String app, String newName) {
    return get(apps.get().update(app, Form.of("app[name]", newName)).name());
  }

  @Override
  public App setMaintenance(String app, boolean on) {
    apps.get().maintenance(app, Form.of("maintenance_mode", on ? "1" : "0"));
    return get(app);
  }

  @Override
  public void delete(String app) {
    apps.get().delete(app);
  }

  private static App app(io.github.polycloud.heroku.legacy.model.App app, boolean maintenance) {
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
