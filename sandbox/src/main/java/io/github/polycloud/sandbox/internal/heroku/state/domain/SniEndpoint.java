// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import java.time.Instant;
import java.util.UUID;

/** An uploaded certificate, served for the domains linked to it. */
public final class SniEndpoint extends Entity implements Named {

  private final String name;
  private CertificateChain chain;
  private UUID certificateId = UUID.randomUUID();

  SniEndpoint(String name, CertificateChain chain, Instant now) {
    super(now);
    this.name = name;
    this.chain = chain;
  }

  @Override
  public String name() {
    return name;
  }

  public CertificateChain chain() {
    return chain;
  }

  /** The id of the current certificate, which changes with each update. */
  public UUID certificateId() {
    return certificateId;
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id().toString().equals(idOrName);
  }

  void serve(CertificateChain next, Instant now) {
    chain = next;
    certificateId = UUID.randomUUID();
    touch(now);
  }
}
