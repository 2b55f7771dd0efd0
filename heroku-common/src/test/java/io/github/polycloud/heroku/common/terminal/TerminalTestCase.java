// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.Timeouts;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.testing.faults.TestAuthority;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Provides a terminal server with a valid certificate, and engines that trust it. */
abstract class TerminalTestCase {
  static final TestAuthority AUTHORITY = new TestAuthority();
  static final Duration START_TIMEOUT = Duration.ofMinutes(1);
  static final String SECRET = "canary-secret-81c2";
  private static final SSLContext IDENTITY = AUTHORITY.identity("localhost", Duration.ofDays(1));

  private final List<AutoCloseable> open = new ArrayList<>();

  /** The first TLS handshake of a JVM takes long; here no short timeout limits it. */
  @BeforeAll
  static void shakeHands() {
    try (TerminalServer server = TerminalServer.open(IDENTITY, TerminalServer.printing(""));
        HttpEngine engine = open(AUTHORITY.trust(), START_TIMEOUT)) {
      Rendezvous.connect(engine, server.url(SECRET), START_TIMEOUT).close();
    }
  }

  @AfterEach
  final void closeAll() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  final <T extends AutoCloseable> T closeLater(T resource) {
    open.add(resource);
    return resource;
  }

  final TerminalServer serve(TerminalServer.Script script) {
    return serve(IDENTITY, script);
  }

  final TerminalServer serve(SSLContext identity, TerminalServer.Script script) {
    return closeLater(TerminalServer.open(identity, script));
  }

  final HttpEngine engine() {
    return engine(AUTHORITY.trust(), ClientSettings.defaults().timeouts().connect());
  }

  final HttpEngine engine(SSLContext trust, Duration connectTimeout) {
    return closeLater(open(trust, connectTimeout));
  }

  private static HttpEngine open(SSLContext trust, Duration connectTimeout) {
    ClientSettings standard = ClientSettings.defaults();
    Timeouts timeouts =
        new Timeouts(connectTimeout, standard.timeouts().response(), standard.timeouts().call());
    ClientSettings settings = ClientSettings.builder().timeouts(timeouts).sslContext(trust).build();
    return HttpEngine.builder("fake", Endpoint.of("http://127.0.0.1:1")).settings(settings).build();
  }

  final Rendezvous connect(TerminalServer server) {
    return connect(server.url(SECRET), START_TIMEOUT);
  }

  final Rendezvous connect(URI url, Duration startTimeout) {
    return closeLater(Rendezvous.connect(engine(), url, startTimeout));
  }
}
