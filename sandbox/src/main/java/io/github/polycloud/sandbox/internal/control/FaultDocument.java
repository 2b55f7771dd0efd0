// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultPlan.Ending;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import io.github.polycloud.sandbox.internal.http.PendingFault;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Faults as JSON. */
final class FaultDocument {

  static final String[] MEMBERS = {
    "method", "path", "times", "status", "headers", "body", "delay", "connection", "bytesSent"
  };

  private static final Map<String, Ending> ENDINGS =
      Map.of(
          "reset", Ending.RESET_BEFORE,
          "resetAfterProcessing", Ending.RESET_AFTER,
          "truncateBody", Ending.TRUNCATED);

  private static final Duration MAX_DELAY = Duration.ofHours(1);
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);
  private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");
  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

  private FaultDocument() {}

  static int times(Members members) {
    return members.integer("times", 1, Integer.MAX_VALUE).orElse(1);
  }

  static PathGlob target(Members members) {
    String method = members.text("method").orElse("*");
    if (!method.equals("*") && !isToken(method)) {
      throw ControlError.badRequest("method must be an HTTP method or *");
    }
    return new PathGlob(method, ControlCall.pattern(members.text("path").orElse("*")));
  }

  static FaultPlan plan(Members members) {
    FaultPlan plan = FaultPlan.NONE;
    Optional<String> body = members.text("body");
    if (body.isPresent()) {
      plan = plan.withBody(body.get());
    }
    Optional<Integer> status = members.integer("status", 200, 599);
    if (status.isPresent()) {
      plan = plan.withStatus(status.get());
    }
    for (Map.Entry<String, String> header : members.texts("headers").entrySet()) {
      plan = plan.withHeader(headerName(header.getKey()), headerValue(header.getValue()));
    }
    Optional<Duration> delay = members.duration("delay");
    if (delay.isPresent()) {
      if (delay.get().isNegative() || delay.get().compareTo(MAX_DELAY) > 0) {
        throw ControlError.badRequest("delay must be between PT0S and PT1H");
      }
      plan = plan.withDelay(delay.get());
    }
    plan = withEnding(plan, members);
    if (plan.equals(FaultPlan.NONE)) {
      throw ControlError.badRequest(
          "a fault must have at least one of status, headers, body, delay and connection");
    }
    if (!plan.body().isEmpty() && plan.status() != null && WITHOUT_BODY.contains(plan.status())) {
      throw ControlError.badRequest("a response with status " + plan.status() + " has no body");
    }
    return plan;
  }

  private static FaultPlan withEnding(FaultPlan plan, Members members) {
    Optional<String> connection = members.text("connection");
    Optional<Integer> bytesSent = members.integer("bytesSent", 0, Integer.MAX_VALUE);
    boolean truncates = connection.filter("truncateBody"::equals).isPresent();
    if (truncates != bytesSent.isPresent()) {
      throw ControlError.badRequest(
          "bytesSent belongs to the connection truncateBody, and only there");
    }
    if (connection.isEmpty()) {
      return plan;
    }
    Ending ending = ENDINGS.get(connection.get());
    if (ending == null) {
      throw ControlError.badRequest(
          "connection must be one of reset, resetAfterProcessing and truncateBody");
    }
    return plan.withEnding(ending, bytesSent.orElse(0));
  }

  static ObjectNode of(PendingFault fault) {
    FaultPlan plan = fault.plan();
    ObjectNode json = Json.object();
    json.put("id", fault.id())
        .put("method", fault.target().method())
        .put("path", fault.target().path())
        .put("times", fault.times())
        .put("remaining", fault.remaining());
    if (plan.status() != null) {
      json.put("status", plan.status());
    }
    if (!plan.headers().isEmpty()) {
      ObjectNode headers = json.putObject("headers");
      plan.headers().forEach(header -> headers.put(header.getKey(), header.getValue()));
    }
    if (!plan.body().isEmpty()) {
      json.put("body", plan.body());
    }
    if (!plan.delay().isZero()) {
      json.put("delay", plan.delay().toString());
    }
    ENDINGS.forEach(
        (name, ending) -> {
          if (ending == plan.ending()) {
            json.put("connection", name);
          }
        });
    if (plan.ending() == Ending.TRUNCATED) {
      json.put("bytesSent", plan.bytesSent());
    }
    return json;
  }

  private static String headerName(String name) {
    if (!isToken(name)) {
      throw ControlError.badRequest(ControlError.quoted(name) + " is not the name of a header");
    }
    if (FRAMING.contains(name.toLowerCase(Locale.ROOT))) {
      throw ControlError.badRequest(name + " is set by the server; use connection instead");
    }
    return name;
  }

  private static String headerValue(String value) {
    if (!value.chars().allMatch(c -> c == '\t' || c >= ' ' && c <= '~')) {
      throw ControlError.badRequest("values of headers must be printable ASCII");
    }
    return value;
  }

  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(
                c -> c < 128 && (Character.isLetterOrDigit(c) || TOKEN_SIGNS.indexOf(c) >= 0));
  }
}
