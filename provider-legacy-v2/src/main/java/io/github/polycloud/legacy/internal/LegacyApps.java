package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.Waiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.Timing;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.spi.Lenient;
import java.time.Duration;
import java.util.function.Supplier;

/** Apps by way of {@code /apps}. */
public final class LegacyApps implements Apps {
  private final Supplier<io.github.polycloud.legacy.api.Apps> apps;
  private static final int CREATED = 201;
  private static final Duration LONGEST_CREATION = Duration.ofMinutes(5);

  private final Timing timing;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyApps(Supplier<io.github.polycloud.legacy.api.Apps> apps, Timing timing) {
    this.apps = apps;
    this.timing = timing;
  }

  @Override
  public Paged<App> list() {
    return Paged.whole(
        () -> apps.get().listInDetail().stream().map(app -> app(app, false)).toList());
  }

  @Override
  public App get(String app) {
    return app(apps.get().get(app), isInMaintenance(app));
  }

  /** The oldest installations know no maintenance mode; an app there is never in it. */
  private boolean isInMaintenance(String app) {
    try {
      return Boolean.TRUE.equals(apps.get().maintenance(app).get("maintenance"));
    } catch (CloudException e) {
      if (MissingCall.mayBe(e)) {
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
    var made = apps.get().create(form);
    if (made.createStatus() != null && !made.createStatus().equals("complete")) {
      Waiter.on(() -> apps.get().status(made.name(), Form.empty()).answer().status())
          .named("the creation of app " + made.name())
          .until(status -> status == CREATED)
          .every(Duration.ofSeconds(1))
          .within(LONGEST_CREATION)
          .with(timing)
          .await();
    }
    return app(made, false);
  }

  @Override
  public App rename(String app, String newName) {
    return get(apps.get().update(app, Form.of("app[name]", newName)).name());
  }

  @Override
  public App maintenance(String app, boolean on) {
    apps.get().maintenance(app, Form.of("maintenance_mode", on ? "1" : "0"));
    return get(app);
  }

  @Override
  public void delete(String app) {
    apps.get().delete(app);
  }

  private static App app(io.github.polycloud.legacy.model.App app, boolean maintenance) {
    return new App(
        app.id() == null ? app.name() : app.id(),
        app.name(),
        app.owner(),
        Lenient.uri(app.webUrl()),
        null,
        app.stack(),
        maintenance,
        app.createdAt());
  }
}
