// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The connections of the properties, as they are before there are beans. */
final class DeclaredConnections {
  /** What a connection has in addition to provider, endpoint, credentials and settings. */
  static final List<String> OPTIONS =
      List.of(
          "timeouts.connect",
          "timeouts.response",
          "timeouts.call",
          "rate-limit.timeout",
          "rate-limit.account",
          "max-connections",
          "max-response-size",
          "proxy",
          "ssl-bundle",
          "trusted-certificates",
          "user-agent",
          "headers");

  private static final List<String> PROPERTIES =
      Stream.concat(Stream.of("provider", "endpoint"), OPTIONS.stream()).toList();
  private static final List<String> MAPS = List.of("credentials", "settings", "headers");

  private final Map<String, Map<String, Object>> connections;
  private final @Nullable String primary;

  private DeclaredConnections(
      Map<String, Map<String, Object>> connections, @Nullable String primary) {
    this.connections = connections;
    this.primary = primary;
  }

  /**
   * Reads the properties.
   *
   * @throws ConnectionException if a connection has an unknown property, or the primary one is none
   *     of them
   */
  static DeclaredConnections of(Environment environment) {
    Binder binder = Binder.get(environment);
    Map<String, Map<String, Object>> connections = new TreeMap<>();
    binder
        .bind(PolycloudProperties.CONNECTIONS, Bindable.mapOf(String.class, Object.class))
        .orElse(Map.of())
        .forEach((name, properties) -> connections.put(name, known(name, properties)));
    String primary =
        binder.bind(PolycloudProperties.PREFIX + ".primary", String.class).orElse(null);
    if (primary != null && !connections.containsKey(primary)) {
      throw new ConnectionException(
          primary,
          "polycloud.primary names it, but there is no such connection; there are "
              + (connections.isEmpty() ? "none" : String.join(", ", connections.keySet())),
          List.of("provider"));
    }
    return new DeclaredConnections(connections, primary);
  }

  Set<String> names() {
    return connections.keySet();
  }

  /** Returns the connection to inject where none is named; null if there are several. */
  @Nullable String primary() {
    return primary == null && connections.size() == 1 ? names().iterator().next() : primary;
  }

  /** Returns the id of the provider; null if it is missing. */
  @Nullable String provider(String connection) {
    return connections.getOrDefault(connection, Map.of()).get("provider") instanceof String id
        ? id
        : null;
  }

  private static Map<String, Object> known(String connection, Object properties) {
    Map<String, Object> leaves = new TreeMap<>();
    flatten("", properties, leaves);
    leaves.keySet().stream()
        .filter(name -> !isKnown(SecretProperties.canonical(name)))
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new ConnectionException(
                  connection,
                  unknown.isEmpty() ? "it has no properties" : "unknown property " + unknown,
                  PROPERTIES);
            });
    return leaves;
  }

  /** Environment variables have dots for the dashes of a name. */
  private static boolean isKnown(String canonical) {
    return MAPS.stream().anyMatch(canonical::startsWith)
        || PROPERTIES.stream().map(SecretProperties::canonical).anyMatch(canonical::equals);
  }

  private static void flatten(String prefix, Object value, Map<String, Object> leaves) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, child) ->
              flatten(prefix.isEmpty() ? name.toString() : prefix + "." + name, child, leaves));
    } else {
      leaves.put(prefix, value);
    }
  }
}
