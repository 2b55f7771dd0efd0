package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.Named;
import java.time.Instant;
import java.util.UUID;

/** A certificate of an app; clients get it when they ask for a host name linked to it. */
public final class SniEndpoint implements Named {

  private final UUID id = UUID.randomUUID();
  private final String name;
  private final Instant createdAt;
  private CertificateChain chain;
  private UUID certificateId = UUID.randomUUID();
  private Instant updatedAt;

  SniEndpoint(String name, CertificateChain chain, Instant now) {
    this.name = name;
    this.chain = chain;
    this.createdAt = now;
    this.updatedAt = now;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  public CertificateChain chain() {
    return chain;
  }

  /** New with each certificate, unlike the endpoint's own. */
  public UUID certificateId() {
    return certificateId;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }

  void serve(CertificateChain next, Instant now) {
    chain = next;
    certificateId = UUID.randomUUID();
    updatedAt = now;
  }
}
