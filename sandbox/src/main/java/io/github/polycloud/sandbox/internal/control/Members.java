// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of a JSON object that a client sent. */
final class Members {

  private final ObjectNode object;

  /**
   * Checks the names.
   *
   * @throws ControlError if there are other members
   */
  Members(ObjectNode object, Set<String> known) {
    this.object = object;
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw ControlError.badRequest(
            "unknown member " + ControlError.quoted(name) + ControlCall.known(known));
      }
    }
  }

  boolean has(String name) {
    return object.has(name);
  }

  Optional<String> text(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isString()) {
                throw ControlError.badRequest(name + " must be a string");
              }
              return value.asString();
            });
  }

  Optional<Integer> integer(String name, int min, int max) {
    return value(name)
        .map(
            value -> {
              String text = value.isIntegralNumber() ? value.asString() : "";
              return (int) ControlCall.integer(name, text, min, max);
            });
  }

  /** A duration in the form of ISO 8601, such as {@code PT0.5S}. */
  Optional<Duration> duration(String name) {
    return parsed(name, Duration::parse, "a duration such as PT1.5S");
  }

  /** A time in the form of ISO 8601 in UTC. */
  Optional<Instant> time(String name) {
    return parsed(name, Instant::parse, "a time such as 2030-01-01T00:00:00Z");
  }

  /** An object whose members are strings. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    value(name)
        .ifPresent(
            value -> {
              if (!(value instanceof ObjectNode inner)) {
                throw ControlError.badRequest(name + " must be an object of strings");
              }
              for (Map.Entry<String, JsonNode> entry : inner.properties()) {
                if (!entry.getValue().isString()) {
                  throw ControlError.badRequest(name + " must be an object of strings");
                }
                texts.put(entry.getKey(), entry.getValue().asString());
              }
            });
    return texts;
  }

  private <T> Optional<T> parsed(String name, Function<String, T> parser, String form) {
    return text(name)
        .map(
            text -> {
              try {
                return parser.apply(text);
              } catch (DateTimeException | ArithmeticException e) {
                throw ControlError.badRequest(name + " must be " + form);
              }
            });
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(object.get(name));
  }
}
