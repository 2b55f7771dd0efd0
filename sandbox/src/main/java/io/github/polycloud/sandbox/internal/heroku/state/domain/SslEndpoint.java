package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** A host name of its own that serves an app under an uploaded certificate. */
public final class SslEndpoint {

  private final Deque<Certificate> certificates = new ArrayDeque<>();
  private final UUID id = UUID.randomUUID();
  private final String cname;
  private final Instant createdAt;
  private Instant updatedAt;

  SslEndpoint(String cname, Certificate first, Instant now) {
    this.cname = cname;
    this.createdAt = now;
    this.updatedAt = now;
    certificates.push(first);
  }

  public UUID id() {
    return id;
  }

  /** The first word of its host name. */
  public String name() {
    return cname.substring(0, cname.indexOf('.'));
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  boolean is(String identity) {
    return cname.equals(identity) || name().equals(identity) || id.toString().equals(identity);
  }

  public String cname() {
    return cname;
  }

  public Certificate certificate() {
    return certificates.element();
  }

  void update(Certificate next, Instant now) {
    updatedAt = now;
    certificates.push(next);
  }

  /** Back to the certificate before; the present one is gone then. */
  void rollback(Instant now) {
    if (certificates.size() < 2) {
      throw HerokuError.invalid("There is no certificate to go back to.");
    }
    certificates.pop();
    updatedAt = now;
  }
}
