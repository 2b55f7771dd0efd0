// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.app.AppLog;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The uploaded certificates of an app. */
public final class SniEndpoints implements Serializable {

  private static final String[] NAMES = {"ankylo", "diplo", "iguano", "stego", "tricera"};

  private final List<SniEndpoint> endpoints = new ArrayList<>();
  private final Domains domains;
  private final InstantSource clock;
  private final AppLog log;
  private int lastNumber = 10_000;

  public SniEndpoints(Domains domains, InstantSource clock, AppLog log) {
    this.domains = domains;
    this.clock = clock;
    this.log = log;
  }

  public List<SniEndpoint> all() {
    return List.copyOf(endpoints);
  }

  public SniEndpoint find(String idOrName) {
    return Lookup.first(endpoints, endpoint -> endpoint.is(idOrName), "sni_endpoint");
  }

  public SniEndpoint add(CertificateChain chain) {
    String name = NAMES[++lastNumber % NAMES.length] + "saurus-" + lastNumber;
    SniEndpoint endpoint = new SniEndpoint(name, chain, clock.instant());
    endpoints.add(endpoint);
    log.api("Add SNI endpoint " + name);
    return endpoint;
  }

  public void update(SniEndpoint endpoint, CertificateChain chain) {
    endpoint.serve(chain, clock.instant());
    log.api("Update SNI endpoint " + endpoint.name());
  }

  /** Removes a certificate; its domains fall back to the shared one. */
  public void remove(SniEndpoint endpoint) {
    domains.of(endpoint).forEach(domain -> domains.link(domain, null));
    endpoints.remove(endpoint);
    log.api("Remove SNI endpoint " + endpoint.name());
  }
}
