package io.github.polycloud.http;

import io.github.polycloud.faults.TestAuthority;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;

/** A terminal server with a good certificate, and settings that trust it. */
abstract class TerminalTestCase {
  static final TestAuthority AUTHORITY = new TestAuthority();
  static final Duration WAIT = Duration.ofSeconds(10);
  static final String SECRET = "canary-secret-81c2";
  private static final SSLContext IDENTITY = AUTHORITY.identity("localhost", Duration.ofDays(1));

  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  final void closeAll() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  final <T extends AutoCloseable> T keep(T resource) {
    open.add(resource);
    return resource;
  }

  final TerminalServer serve(TerminalServer.Scene scene) {
    return serve(IDENTITY, scene);
  }

  final TerminalServer serve(SSLContext identity, TerminalServer.Scene scene) {
    return keep(TerminalServer.open(identity, scene));
  }

  final TestEngine engine() {
    return new TestEngine("http://127.0.0.1:1", new FakeTiming(), open::add)
        .timing(Timing.ofSystem())
        .tls(AUTHORITY.trust());
  }

  final EngineSettings settings() {
    return engine().settings();
  }

  final Rendezvous connect(TerminalServer server) {
    return connect(server.url(SECRET), WAIT);
  }

  final Rendezvous connect(URI url, Duration wait) {
    return keep(Rendezvous.connect(url, settings(), wait));
  }
}
