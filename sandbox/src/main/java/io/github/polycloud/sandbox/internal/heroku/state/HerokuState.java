// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.account.AccountRecords;
import io.github.polycloud.sandbox.internal.heroku.state.account.SshKeys;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnDirectory;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.Deploys;
import io.github.polycloud.sandbox.internal.heroku.state.drain.TelemetryDrains;
import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuth;
import io.github.polycloud.sandbox.internal.heroku.state.pipeline.Pipelines;
import io.github.polycloud.sandbox.internal.heroku.state.space.Spaces;
import io.github.polycloud.sandbox.internal.heroku.state.team.Teams;
import io.github.polycloud.sandbox.internal.heroku.state.transfer.Transfers;
import io.github.polycloud.sandbox.internal.snapshot.Live;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The complete state of the sandbox's Heroku. */
public final class HerokuState implements Serializable {

  private static final int POOL = 4500;
  private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-.{12}");

  private final MonotonicClock clock;
  private final SshKeys keys;
  private final Apps apps;
  private final AddOnDirectory addOns;
  private final TelemetryDrains telemetryDrains;
  private final Transfers transfers;
  private final Live<List<Runnable>> watchers = new Live<>(ArrayList::new);
  private final BackgroundTasks backgroundTasks = new BackgroundTasks();
  private final Deploys deploys = new Deploys();
  private final Pipelines pipelines;
  private final AccountRecords records;
  private final OAuth oauth;
  private final Teams teams;
  private final Spaces spaces;
  private final Set<String> features = new HashSet<>();
  private Account account;
  private final @Nullable RateLimit limit;
  private int remaining = POOL;

  /**
   * Creates the state.
   *
   * @param rateLimit the calls per hour; 0 for a limit that is only shown
   */
  public HerokuState(String email, boolean verified, int seededApps, int rateLimit, Clock source) {
    limit = rateLimit == 0 ? null : new RateLimit(rateLimit, source);
    clock = new MonotonicClock(source);
    keys = new SshKeys(clock);
    apps = new Apps(clock);
    apps.onRemoval(deploys::forget);
    addOns = new AddOnDirectory(apps);
    telemetryDrains = new TelemetryDrains(clock);
    transfers = new Transfers(clock);
    pipelines = new Pipelines(apps);
    records = new AccountRecords(clock);
    oauth = new OAuth(clock);
    Instant now = clock.now();
    account = new Account(UUID.randomUUID(), email, "Ann Example", true, false, verified, now, now);
    teams = new Teams(clock, apps, account);
    spaces = new Spaces(clock, apps, account);
    Seed.apps(apps, account, seededApps);
  }

  public Instant now() {
    return clock.now();
  }

  public MonotonicClock clock() {
    return clock;
  }

  public Account account() {
    return account;
  }

  public SshKeys keys() {
    return keys;
  }

  public Apps apps() {
    return apps;
  }

  public AddOnDirectory addOns() {
    return addOns;
  }

  public TelemetryDrains telemetryDrains() {
    return telemetryDrains;
  }

  public Transfers transfers() {
    return transfers;
  }

  /** Registers a listener that is called after each request. */
  public void watch(Runnable watcher) {
    watchers.get().add(watcher);
  }

  public void changed() {
    watchers.get().forEach(Runnable::run);
  }

  public BackgroundTasks backgroundTasks() {
    return backgroundTasks;
  }

  public Deploys deploys() {
    return deploys;
  }

  public Pipelines pipelines() {
    return pipelines;
  }

  public AccountRecords records() {
    return records;
  }

  public OAuth oauth() {
    return oauth;
  }

  public Teams teams() {
    return teams;
  }

  public Spaces spaces() {
    return spaces;
  }

  public void updateAccount(Account changed) {
    account = changed;
    apps.all().forEach(app -> app.collaborators().setEmail(account.id(), account.email()));
  }

  /** Verifies the account, which makes paid add-ons available. */
  public void confirmBilling() {
    account =
        new Account(
            account.id(),
            account.email(),
            account.name(),
            account.allowTracking(),
            account.beta(),
            true,
            account.createdAt(),
            clock.now());
  }

  /** The names of the enabled account features; the set is mutable. */
  public Set<String> features() {
    return features;
  }

  /** The remaining calls of the rate limit. */
  public int remaining() {
    return limit == null ? remaining : limit.remaining();
  }

  /**
   * Counts a call and returns whether the limit allows it. Unless a limit was set, an exhausted one
   * is reset, so that long test runs do not fail.
   */
  public boolean countCall() {
    if (limit != null) {
      return limit.take();
    }
    remaining = remaining == 0 ? POOL : remaining - 1;
    return true;
  }

  /**
   * The email of a user, given by it, by the id of a known user, or by {@code ~} for the account.
   */
  public String emailOf(String user) {
    if (account.is(user)) {
      return account.email();
    }
    if (!UUID_FORM.matcher(user).matches()) {
      return user;
    }
    return apps.all().stream()
        .flatMap(app -> app.collaborators().all().stream())
        .filter(person -> person.userId().toString().equals(user))
        .findFirst()
        .orElseThrow(() -> HerokuError.notFound("user"))
        .email();
  }

  /** Whether a user with this email is the owner or a collaborator of any app. */
  public boolean knows(String email) {
    return account.is(email)
        || apps.all().stream().anyMatch(app -> app.collaborators().byEmail(email).isPresent());
  }
}
