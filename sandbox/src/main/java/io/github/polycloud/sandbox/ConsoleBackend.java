// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.console.Backend;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.ovh.OvhApi;
import io.github.polycloud.sandbox.internal.ovh.OvhLogin;
import io.github.polycloud.sandbox.internal.ovh.protocol.Inventory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gives the console access to a sandbox. */
final class ConsoleBackend implements Backend {

  private final Sandbox sandbox;
  private final Journal journal;
  private final FaultQueue faults;

  ConsoleBackend(Sandbox sandbox, Journal journal, FaultQueue faults) {
    this.sandbox = sandbox;
    this.journal = journal;
    this.faults = faults;
  }

  @Override
  public List<Setting> heroku() {
    HerokuEndpoint heroku = sandbox.heroku();
    return List.of(
        new Setting("URL", heroku.url(), "HEROKU_API_URL", false),
        new Setting("Legacy URL", heroku.url(), "HEROKU_LEGACY_URL", false),
        new Setting("Token", heroku.token(), "HEROKU_API_KEY", true),
        new Setting("Email", heroku.email(), "", false),
        new Setting("Password", heroku.password(), "", true),
        new Setting("CA certificate", heroku.caCertificate().toString(), "POLYCLOUD_CA", false));
  }

  @Override
  public List<Setting> ovh() {
    OvhEndpoint ovh = sandbox.ovh();
    OvhLogin login = sandbox.clouds().ovhApi().login();
    return List.of(
        new Setting("URL", ovh.url(), "OVH_ENDPOINT", false),
        new Setting("Application key", ovh.applicationKey(), "OVH_APPLICATION_KEY", false),
        new Setting("Application secret", ovh.applicationSecret(), "OVH_APPLICATION_SECRET", true),
        new Setting("Consumer key", ovh.consumerKey(), "OVH_CONSUMER_KEY", true),
        new Setting("Account", login.account(), "", false),
        new Setting("Account password", login.password(), "", true),
        new Setting("Client id", ovh.clientId(), "", false),
        new Setting("Client secret", ovh.clientSecret(), "", true),
        new Setting("Token URL", ovh.tokenUrl(), "", false),
        new Setting("RunAbove URL", ovh.runAboveUrl(), "", false));
  }

  /** The secrets of both clouds. */
  List<String> secrets() {
    return Stream.concat(heroku().stream(), ovh().stream())
        .filter(Setting::secret)
        .map(Setting::value)
        .toList();
  }

  @Override
  public String herokuOrigin() {
    return sandbox.heroku().url();
  }

  @Override
  public String ovhOrigin() {
    String url = sandbox.ovh().url();
    return url.substring(0, url.length() - "/1.0".length());
  }

  @Override
  public <T> T readHeroku(Function<HerokuState, T> view) {
    return sandbox.clouds().herokuApi().read(view);
  }

  @Override
  public List<Inventory.Listing> inventory(int most) {
    return sandbox.clouds().ovhApi().inventory(most);
  }

  @Override
  public List<OvhApi.PendingAccess> pendingAccess() {
    return sandbox.clouds().ovhApi().pendingAccess();
  }

  @Override
  public Journal journal() {
    return journal;
  }

  @Override
  public FaultQueue faults() {
    return faults;
  }

  @Override
  public Instant ovhTime() {
    return sandbox.ovhClock().instant();
  }

  @Override
  public Duration ovhOffset() {
    return sandbox.ovhClock().control().offset();
  }

  @Override
  public void shiftOvhClock(Duration by) {
    sandbox.ovhClock().shift(by);
  }

  @Override
  public void resetOvhClock() {
    sandbox.ovhClock().reset();
  }
}
