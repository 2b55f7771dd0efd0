// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.FakeTimeSource;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Base class of tests that send requests of an engine to a {@link ScriptedServer}. */
abstract class EngineTestCase {
  final FakeTimeSource time = new FakeTimeSource();
  private final List<AutoCloseable> open = new ArrayList<>();

  /** The first call of a JVM loads classes for longer than the short deadlines of some tests. */
  @BeforeAll
  static void makeTheFirstCall() {
    try (ScriptedServer server = ScriptedServer.always(Step.json("{}"));
        HttpEngine engine =
            new TestEngine(server.url(), new FakeTimeSource(), closedHere -> {})
                .timeSource(TimeSource.system())
                .open()) {
      get(engine, "/first");
      engine.stream(engine.newRequest(Operation.of("GET", "/first"), "/first", null, true)).close();
    }
  }

  @AfterEach
  final void closeAll() throws Exception {
    for (AutoCloseable each : open) {
      each.close();
    }
  }

  final void closeLater(AutoCloseable resource) {
    open.add(resource);
  }

  final ScriptedServer serve(Step... steps) {
    ScriptedServer server = ScriptedServer.of(steps);
    open.add(server);
    return server;
  }

  final ScriptedServer serveAlways(Step step) {
    ScriptedServer server = ScriptedServer.always(step);
    open.add(server);
    return server;
  }

  final TestEngine engine(ScriptedServer server) {
    return engine(server.url());
  }

  final TestEngine engine(String url) {
    return new TestEngine(url, time, open::add);
  }

  static HttpResponse get(HttpEngine engine, String path) {
    return send(engine, "GET", path);
  }

  static HttpResponse send(HttpEngine engine, String method, String path) {
    return engine.send(engine.newRequest(Operation.of(method, path), path, body(method), true));
  }

  static HttpResponse sendIdempotent(HttpEngine engine, String method, String path) {
    Operation operation = new Operation(method, path, true);
    return engine.send(engine.newRequest(operation, path, body(method), true));
  }

  static CloudException failure(ThrowingCallable call) {
    return catchThrowableOfType(CloudException.class, call);
  }

  static CloudException networkFailure(ThrowingCallable call) {
    return catchThrowableOfType(CloudException.class, call);
  }

  private static byte[] body(String method) {
    return method.startsWith("P") ? new byte[] {'{', '}'} : null;
  }
}
