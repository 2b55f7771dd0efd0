package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.testing.faults.TestAuthority;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.EngineSettings;
import io.github.polycloud.http.Timeouts;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;

/** Provides a terminal server with a valid certificate, and engines that trust it. */
abstract class TerminalTestCase {
  static final TestAuthority AUTHORITY = new TestAuthority();
  static final Duration START_TIMEOUT = Duration.ofSeconds(10);
  static final String SECRET = "canary-secret-81c2";
  private static final SSLContext IDENTITY = AUTHORITY.identity("localhost", Duration.ofDays(1));

  private final List<AutoCloseable> open = new ArrayList<>();

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

  final CallEngine engine() {
    return engine(AUTHORITY.trust(), EngineSettings.standard().timeouts().connect());
  }

  final CallEngine engine(SSLContext trust, Duration connectTimeout) {
    EngineSettings standard = EngineSettings.standard();
    Timeouts timeouts =
        new Timeouts(connectTimeout, standard.timeouts().response(), standard.timeouts().total());
    EngineSettings settings =
        new EngineSettings(
            timeouts,
            standard.retry(),
            standard.budget(),
            standard.breaker(),
            standard.listeners(),
            standard.timing(),
            null,
            trust,
            null,
            standard.maxBody(),
            standard.maxConnections(),
            null);
    return closeLater(
        CallEngine.builder("fake", Endpoint.of("http://127.0.0.1:1")).settings(settings).build());
  }

  final Rendezvous connect(TerminalServer server) {
    return connect(server.url(SECRET), START_TIMEOUT);
  }

  final Rendezvous connect(URI url, Duration startTimeout) {
    return closeLater(Rendezvous.connect(engine(), url, startTimeout));
  }
}
