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
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the sandbox's Heroku knows. */
public final class HerokuState {

  private static final int POOL = 4500;

  private final MonotonicClock clock;
  private final SshKeys keys;
  private final Apps apps;
  private final AddOnDirectory addOns;
  private final TelemetryDrains telemetryDrains;
  private final Transfers transfers;
  private final List<Runnable> watchers = new ArrayList<>();
  private final BackgroundTasks backgroundTasks = new BackgroundTasks();
  private final Deploys deploys = new Deploys();
  private final Pipelines pipelines;
  private final AccountRecords records;
  private final OAuth oauth;
  private final Teams teams;
  private final Spaces spaces;
  private final Set<String> features = new HashSet<>();
  private Account account;
  private int remaining = POOL;

  public HerokuState(String email, boolean verified, int seededApps, Clock source) {
    clock = new MonotonicClock(source);
    keys = new SshKeys(clock);
    apps = new Apps(clock);
    addOns = new AddOnDirectory(apps);
    telemetryDrains = new TelemetryDrains(clock::now);
    transfers = new Transfers(apps, clock::now);
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

  /** Lets somebody look whenever something may have changed. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Something may have changed. */
  public void changed() {
    watchers.forEach(Runnable::run);
  }

  /** What still goes on. */
  public BackgroundTasks backgroundTasks() {
    return backgroundTasks;
  }

  /** What was built and can be released. */
  public Deploys deploys() {
    return deploys;
  }

  /** Apps in a row, from review to production. */
  public Pipelines pipelines() {
    return pipelines;
  }

  /** What is on file about the account. */
  public AccountRecords records() {
    return records;
  }

  /** Who may act for the account. */
  public OAuth oauth() {
    return oauth;
  }

  /** Whom the account works with. */
  public Teams teams() {
    return teams;
  }

  /** Where the teams keep apps to themselves. */
  public Spaces spaces() {
    return spaces;
  }

  public void updateAccount(@Nullable String name, boolean allowTracking, boolean beta) {
    account =
        new Account(
            account.id(),
            account.email(),
            name,
            allowTracking,
            beta,
            account.verified(),
            account.createdAt(),
            clock.now());
  }

  /** The account may be charged from now on. */
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

  /** The names of the account's own features that are on; changes are kept. */
  public Set<String> features() {
    return features;
  }

  /** Calls left before the rate limit. */
  public int remaining() {
    return remaining;
  }

  /**
   * Counts a call. An empty pool starts anew instead of refusing: a long run against the sandbox
   * should not fail by itself, and a 429 is what faults are for.
   */
  public void countCall() {
    remaining = remaining == 0 ? POOL : remaining - 1;
  }

  /** Whether anyone by this email was seen, as owner or collaborator. */
  public boolean knows(String email) {
    return account.is(email)
        || apps.all().stream().anyMatch(app -> app.collaborators().byEmail(email).isPresent());
  }
}
