// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.http.Binding;
import io.github.polycloud.sandbox.internal.http.ExchangeInterceptor;
import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.OwnOrigin;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.RequestMask;
import io.github.polycloud.sandbox.internal.http.ServerLimits;
import io.github.polycloud.sandbox.internal.http.WireServer;
import io.github.polycloud.sandbox.internal.snapshot.SealedSnapshot;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A client of the control API of one of the two servers. */
final class ControlFixture {

  private static final String[] JSON_TYPE = {"Content-Type", "application/json"};

  private static final ExchangeInterceptor UNTAPPED =
      new ExchangeInterceptor() {
        @Override
        public FaultPlan fault(String method, String path) {
          return FaultPlan.NONE;
        }

        @Override
        public void onExchange(RecordedExchange exchange, Epochs arrival) {}
      };

  private final Wire wire;

  ControlFixture(String url) {
    this.wire = new Wire(url + "/__sandbox");
  }

  static ControlFixture heroku(Sandbox sandbox) {
    return new ControlFixture(sandbox.heroku().url());
  }

  static ControlFixture ovh(Sandbox sandbox) {
    return new ControlFixture(sandbox.ovh().url().replace("/1.0", ""));
  }

  HttpResponse<String> call(String method, String path, String body, String... headers)
      throws Exception {
    return wire.send(method, path, body, headers.length == 0 && body != null ? JSON_TYPE : headers);
  }

  HttpResponse<String> call(String method, String path) throws Exception {
    return call(method, path, method.equals("POST") || method.equals("PUT") ? "" : null);
  }

  /** The body of a successful GET. */
  JsonNode get(String path) throws Exception {
    return ok(call("GET", path));
  }

  JsonNode post(String path, String body) throws Exception {
    return ok(call("POST", path, body));
  }

  JsonNode put(String path, String body) throws Exception {
    return ok(call("PUT", path, body));
  }

  void delete(String path) throws Exception {
    HttpResponse<String> response = call("DELETE", path);
    if (response.statusCode() != 204 || !response.body().isEmpty()) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
  }

  private static JsonNode ok(HttpResponse<String> response) {
    if (response.statusCode() != 200 && response.statusCode() != 201) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return Wire.json(response);
  }

  /** A server without clouds whose connections may be silent for this time. */
  static WireServer serve(boolean started, Set<String> names, Duration idleTime) {
    return serve(controlled(started, names, new NoState()), idleTime);
  }

  /** A server of a sandbox without clouds that has this state. */
  static WireServer serve(StateAccess state) {
    return serve(controlled(true, Set.of(), state), Duration.ofSeconds(30));
  }

  private static WireServer serve(Controlled controlled, Duration idleTime) {
    ControlApi control = new ControlApi(controlled);
    ServerLimits limits =
        new ServerLimits(1 << 20, 1 << 18, 1 << 24, Duration.ofSeconds(30), idleTime, 100);
    return WireServer.start(
        "test",
        Binding.LOOPBACK,
        0,
        Optional.empty(),
        limits,
        Json.CAMEL,
        UNTAPPED,
        control::addTo);
  }

  /** What an API without a sandbox behind it reads. */
  static Controlled controlled(boolean started, Set<String> names, StateAccess state) {
    return new Controlled(
        () -> started,
        Json::object,
        () -> "{}",
        new Journal(),
        new FaultQueue(),
        new StoppedClock(),
        state,
        new OwnOrigin(names),
        new RequestMask(List::of));
  }

  /** A state that no test reads. */
  static final class NoState implements StateAccess {
    @Override
    public void reset() {
      throw new AssertionError("not called");
    }

    @Override
    public SealedSnapshot snapshot() {
      throw new AssertionError("not called");
    }

    @Override
    public void restore(SealedSnapshot snapshot) {
      throw new AssertionError("not called");
    }
  }

  private static final class StoppedClock implements ServerClock {
    @Override
    public Instant instant() {
      return Instant.EPOCH;
    }

    @Override
    public Duration offset() {
      return Duration.ZERO;
    }

    @Override
    public void setOffset(Duration offset) {
      throw new AssertionError("not called");
    }
  }
}
