// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** An SSL endpoint with a host name and an uploaded certificate. */
public final class SslEndpoint extends Entity {

  private final Deque<Certificate> certificates = new ArrayDeque<>();
  private final String cname;

  SslEndpoint(String cname, Certificate first, Instant now) {
    super(now);
    this.cname = cname;
    certificates.push(first);
  }

  /** The first label of its host name. */
  public String name() {
    return cname.substring(0, cname.indexOf('.'));
  }

  boolean is(String identity) {
    return cname.equals(identity) || name().equals(identity) || id().toString().equals(identity);
  }

  public String cname() {
    return cname;
  }

  public Certificate certificate() {
    return certificates.element();
  }

  void update(Certificate next, Instant now) {
    touch(now);
    certificates.push(next);
  }

  /** Restores the previous certificate and discards the current one. */
  void rollback(Instant now) {
    if (certificates.size() < 2) {
      throw HerokuError.invalid("There is no certificate to go back to.");
    }
    certificates.pop();
    touch(now);
  }
}
