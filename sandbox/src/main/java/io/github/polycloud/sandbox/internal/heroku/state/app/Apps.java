// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.app;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The apps of the account. */
public final class Apps implements Serializable {

  /** An app of another account: its name is taken, and access is forbidden. */
  public static final String FOREIGN = "foreign-app";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,28}[a-z0-9]");
  private static final String[] ADJECTIVES = {"calm", "falling", "quiet", "rapid", "still", "warm"};
  private static final String[] NOUNS = {"beach", "creek", "forest", "meadow", "river", "summit"};

  private final List<App> apps = new ArrayList<>();
  private final List<Stored.ActionOn<App>> removals = new ArrayList<>();
  private final Random random = new Random();
  private final MonotonicClock clock;
  private int lastNumber = 1000;

  public Apps(MonotonicClock clock) {
    this.clock = clock;
  }

  public List<App> all() {
    return List.copyOf(apps);
  }

  public App get(AppReference reference) {
    return find(reference.id().toString());
  }

  public App find(String idOrName) {
    if (idOrName.equals(FOREIGN)) {
      throw HerokuError.forbidden();
    }
    return Lookup.named(apps, idOrName, "app");
  }

  /** Creates an app; null selects a generated name, the default region and the default stack. */
  public App create(
      Account owner, @Nullable String name, @Nullable String region, @Nullable Stack stack) {
    return createIn(Region.forNewApp(region == null ? "us" : region), owner, name, stack);
  }

  /** Creates an app in any region, including those for private spaces only. */
  public App createIn(Region region, Account owner, @Nullable String name, @Nullable Stack stack) {
    String chosen = name == null ? freeName() : checked(name);
    App app =
        new App(
            ++lastNumber,
            chosen,
            region,
            stack == null ? Stack.DEFAULT : stack,
            owner,
            this::hostTaken,
            clock);
    apps.add(app);
    return app;
  }

  /** Registers a listener that is called after an app was deleted. */
  public void onRemoval(Stored.ActionOn<App> listener) {
    removals.add(listener);
  }

  public void rename(App app, String name) {
    if (!name.equals(app.name())) {
      app.rename(checked(name));
    }
  }

  public void remove(App app) {
    app.processes().stop(dyno -> true);
    app.addOns().all().forEach(app.addOns()::remove);
    app.attachments().all().forEach(app.attachments()::detach);
    apps.remove(app);
    removals.forEach(listener -> listener.accept(app));
  }

  private String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw HerokuError.invalid(
          "Name must be 3 to 30 lowercase letters, digits and dashes, starting with a letter.");
    }
    if (taken(name)) {
      throw HerokuError.invalid("Name is already taken");
    }
    return name;
  }

  private boolean taken(String name) {
    return name.equals(FOREIGN) || apps.stream().anyMatch(app -> app.name().equals(name));
  }

  private boolean hostTaken(String hostname) {
    return apps.stream().anyMatch(app -> app.domains().has(hostname));
  }

  private String freeName() {
    while (true) {
      String name =
          "%s-%s-%05d"
              .formatted(
                  ADJECTIVES[random.nextInt(ADJECTIVES.length)],
                  NOUNS[random.nextInt(NOUNS.length)],
                  random.nextInt(100_000));
      if (!taken(name)) {
        return name;
      }
    }
  }
}
