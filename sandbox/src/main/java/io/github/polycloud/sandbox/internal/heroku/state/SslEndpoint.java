package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.ArrayDeque;
import java.util.Deque;

/** A host name of its own that serves an app under an uploaded certificate. */
public final class SslEndpoint {

  private final Deque<Certificate> certificates = new ArrayDeque<>();
  private final String cname;

  SslEndpoint(String cname, Certificate first) {
    this.cname = cname;
    certificates.push(first);
  }

  public String cname() {
    return cname;
  }

  public Certificate certificate() {
    return certificates.element();
  }

  void update(Certificate next) {
    certificates.push(next);
  }

  /** Back to the certificate before; the present one is gone then. */
  void rollback() {
    if (certificates.size() < 2) {
      throw Refusal.invalid("There is no certificate to go back to.");
    }
    certificates.pop();
  }
}
