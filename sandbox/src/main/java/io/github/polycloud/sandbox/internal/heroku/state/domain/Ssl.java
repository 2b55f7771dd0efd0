// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.MonotonicClock;
import io.github.polycloud.sandbox.internal.heroku.state.app.AppLog;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The certificates of the legacy API: by domain, and by SSL endpoint. */
public final class Ssl implements Serializable {

  private final Map<String, Certificate> byDomain = new LinkedHashMap<>();
  private final Map<String, SslEndpoint> endpoints = new LinkedHashMap<>();
  private final int appNumber;
  private final MonotonicClock clock;
  private final AppLog log;
  private int lastEndpoint;

  public Ssl(int appNumber, MonotonicClock clock, AppLog log) {
    this.clock = clock;
    this.appNumber = appNumber;
    this.log = log;
  }

  public Optional<Certificate> ofDomain(String domain) {
    return Optional.ofNullable(byDomain.get(domain));
  }

  public void put(String domain, Certificate certificate) {
    byDomain.put(domain, certificate);
    log.api("Add SSL certificate for " + domain);
  }

  public void remove(String domain) {
    if (byDomain.remove(domain) == null) {
      throw HerokuError.notFound("certificate");
    }
    log.api("Remove SSL certificate for " + domain);
  }

  public void clear() {
    byDomain.clear();
    log.api("Remove all SSL certificates");
  }

  public List<SslEndpoint> endpoints() {
    return List.copyOf(endpoints.values());
  }

  /** Finds an endpoint by host name, id or name. */
  public SslEndpoint endpoint(String identity) {
    return Lookup.first(endpoints.values(), endpoint -> endpoint.is(identity), "endpoint");
  }

  public SslEndpoint addEndpoint(Certificate certificate) {
    String cname = "tokyo-%d%02d.herokussl.com".formatted(appNumber, ++lastEndpoint);
    SslEndpoint endpoint = new SslEndpoint(cname, certificate, clock.now());
    endpoints.put(cname, endpoint);
    log.api("Add SSL endpoint " + cname);
    return endpoint;
  }

  public void update(SslEndpoint endpoint, Certificate certificate) {
    endpoint.update(certificate, clock.now());
    log.api("Update SSL endpoint " + endpoint.cname());
  }

  public void rollback(SslEndpoint endpoint) {
    endpoint.rollback(clock.now());
    log.api("Roll back SSL endpoint " + endpoint.cname());
  }

  public void remove(SslEndpoint endpoint) {
    endpoints.remove(endpoint.cname());
    log.api("Remove SSL endpoint " + endpoint.cname());
  }
}
