// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.PropertySources;

/**
 * Which properties, of any property source, may contain a secret of a connection: by name, in any
 * form that Boot accepts, and by value, because a secret may come from a property of any name
 * through a placeholder, or be part of another one, such as the command of the process.
 */
final class SecretProperties {
  // Below, a value would occur in others by chance.
  private static final int SHORTEST_PART = 6;
  private static final String CONNECTIONS = canonical(PolycloudProperties.CONNECTIONS);
  private static final Set<String> SECRETS = Set.of("credentials", "headers", "proxy");
  private static final Set<String> SECRET_HEADERS =
      Set.of(
          "auth",
          "cookie",
          "credential",
          "jwt",
          "key",
          "pass",
          "secret",
          "session",
          "sign",
          "token");

  private final Set<String> names;
  private final Set<String> values;

  /**
   * Creates a rule.
   *
   * @param variables environment variables that are secret in addition to the properties of
   *     connections
   * @param sources where the variables may have values
   * @param connections the connections whose values are secret
   */
  SecretProperties(
      Collection<String> variables,
      PropertySources sources,
      Collection<ConnectionProperties> connections) {
    this.names = variables.stream().map(SecretProperties::canonical).collect(Collectors.toSet());
    this.values =
        Stream.concat(
                connections.stream().flatMap(SecretProperties::values),
                variables.stream().flatMap(variable -> values(variable, sources)))
            .filter(value -> !value.isBlank())
            .collect(Collectors.toSet());
  }

  private static Stream<String> values(ConnectionProperties connection) {
    return Stream.of(
            connection.credentials().values().stream(),
            connection.headers().entrySet().stream()
                .filter(header -> isSecretHeader(header.getKey()))
                .map(Map.Entry::getValue),
            Stream.ofNullable(connection.proxy()))
        .flatMap(secrets -> secrets);
  }

  /** Values of ordinary headers, such as the name of a team, occur in other properties. */
  private static boolean isSecretHeader(String name) {
    String canonical = canonical(name);
    return SECRET_HEADERS.stream().anyMatch(canonical::contains);
  }

  /** A connection takes the variable of the process, even if another source has precedence. */
  private static Stream<String> values(String variable, PropertySources sources) {
    return sources.stream()
        .flatMap(source -> Stream.ofNullable(source.getProperty(variable)))
        .map(Object::toString);
  }

  /** Returns whether a property of a connection is secret, by its name. */
  static boolean isSecret(String name) {
    String canonical = canonical(name);
    return canonical.startsWith(CONNECTIONS) && SECRETS.stream().anyMatch(canonical::contains);
  }

  /** Returns whether a property, of any name, must not be shown. */
  boolean matches(String name, Object value) {
    if (isSecret(name) || names.contains(canonical(name))) {
      return true;
    }
    String text = value.toString();
    return values.stream()
        .anyMatch(
            secret ->
                secret.length() < SHORTEST_PART ? text.equals(secret) : text.contains(secret));
  }

  /** Returns the letters and digits, in which the forms of a name do not differ. */
  static String canonical(String name) {
    StringBuilder canonical = new StringBuilder(name.length());
    name.chars().filter(Character::isLetterOrDigit).forEach(c -> canonical.append((char) c));
    return canonical.toString().toLowerCase(Locale.ROOT);
  }
}
