// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.app.AppLog;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The domains of an app, the built-in one first. */
public final class Domains implements Serializable {

  private static final Pattern HOSTNAME =
      Pattern.compile("(\\*\\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  private final List<Domain> domains = new ArrayList<>();
  private final Stored.Test<String> takenByOtherApp;
  private final MonotonicClock clock;
  private final AppLog log;
  private int lastNumber;

  public Domains(
      String appName, Stored.Test<String> takenByOtherApp, MonotonicClock clock, AppLog log) {
    this.takenByOtherApp = takenByOtherApp;
    this.clock = clock;
    this.log = log;
    domains.add(domain(ownHostname(appName), false, clock.now()));
  }

  public List<Domain> all() {
    return List.copyOf(domains);
  }

  /** The custom domains, which are all that the legacy API shows. */
  public List<Domain> custom() {
    return domains.stream().filter(Domain::custom).toList();
  }

  public Domain find(String idOrHostname) {
    return Lookup.first(
        domains,
        domain ->
            domain.id().toString().equals(idOrHostname)
                || domain.hostname().equalsIgnoreCase(idOrHostname),
        "domain");
  }

  public Domain add(String hostname) {
    String name = hostname.toLowerCase(Locale.ROOT);
    if (name.length() > 253 || !HOSTNAME.matcher(name).matches()) {
      throw HerokuError.invalid("Hostname is not a valid domain name.");
    }
    if (has(name) || takenByOtherApp.test(name)) {
      throw HerokuError.invalid("Hostname " + name + " is already in use.");
    }
    Domain domain = domain(name, true, clock.now());
    domains.add(domain);
    log.api("Add domain " + name);
    return domain;
  }

  public void remove(Domain domain) {
    if (!domain.custom()) {
      throw HerokuError.invalid("The app's own domain cannot be removed.");
    }
    domains.remove(domain);
    log.api("Remove domain " + domain.hostname());
  }

  public void removeCustom() {
    domains.removeIf(Domain::custom);
    log.api("Remove all domains");
  }

  public void setPending(Domain domain, boolean pending) {
    domain.setPending(pending, clock.now());
  }

  /** Links a domain to a certificate of the app, or with null to the shared one. */
  public void link(Domain domain, @Nullable SniEndpoint endpoint) {
    domain.setSniEndpoint(endpoint, clock.now());
    log.api("Update domain " + domain.hostname());
  }

  /** Sets the status of the automated certificates of all custom domains. */
  public void setAcmStatus(@Nullable String status) {
    custom().forEach(domain -> domain.setAcmStatus(status, clock.now()));
  }

  public List<Domain> of(SniEndpoint endpoint) {
    return domains.stream().filter(domain -> endpoint.equals(domain.sniEndpoint())).toList();
  }

  public boolean has(String hostname) {
    return domains.stream().anyMatch(domain -> domain.hostname().equals(hostname));
  }

  public void renamed(String appName) {
    domains.get(0).setHostname(ownHostname(appName));
  }

  private Domain domain(String hostname, boolean custom, Instant now) {
    return new Domain(++lastNumber, hostname, custom, now);
  }

  private static String ownHostname(String appName) {
    return appName + ".herokuapp.com";
  }
}
