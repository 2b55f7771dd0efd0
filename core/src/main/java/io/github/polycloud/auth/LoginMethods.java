package io.github.polycloud.auth;

import io.github.polycloud.auth.Credentials.ResolvedValue;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ways to log in of a provider that has more than one. A connection uses exactly one, so that
 * nobody need guess who a program acts for.
 *
 * @param keys all values that the provider can be given
 */
record LoginMethods(List<CredentialKey> keys) {
  /** Their names; empty for a provider with one way, whose keys name none. */
  List<String> names() {
    return keys.stream()
        .map(CredentialKey::loginMethod)
        .filter(n -> !n.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * What was found, without what belongs to another way to log in than the one chosen.
   *
   * @param arguments names of the values that the program passed itself
   */
  Map<String, ResolvedValue> select(Map<String, ResolvedValue> found, Set<String> arguments) {
    List<String> begun = names().stream().filter(name -> has(name, found.keySet())).toList();
    if (begun.size() < 2) {
      return found;
    }
    List<String> passed = begun.stream().filter(name -> has(name, arguments)).toList();
    if (passed.size() == 1 && complete(passed.get(0), arguments)) {
      // A variable of the shell that started the program must not break what it says in full.
      Map<String, ResolvedValue> rest = new LinkedHashMap<>(found);
      keys.stream()
          .filter(key -> !key.loginMethod().isEmpty() && !key.loginMethod().equals(passed.get(0)))
          .forEach(key -> rest.remove(key.name()));
      return rest;
    }
    Credentials all = new Credentials(found);
    throw new CloudException(
        ErrorKind.CONFIGURATION,
        "there are credentials for more than one way to log in: "
            + begun.stream().map(name -> origins(name, all)).collect(Collectors.joining("; "))
            + "; keep one of them");
  }

  /** The way to log in of which there is a value. */
  Optional<String> partiallyConfigured(Credentials credentials) {
    return keys.stream()
        .filter(key -> !key.loginMethod().isEmpty() && credentials.get(key.name()).isPresent())
        .map(CredentialKey::loginMethod)
        .findFirst();
  }

  /** The values that a way to log in cannot do without; those of all for none. */
  List<CredentialKey> required(@Nullable String login) {
    return keys.stream()
        .filter(CredentialKey::required)
        .filter(
            key -> login == null || key.loginMethod().isEmpty() || key.loginMethod().equals(login))
        .toList();
  }

  /** What can be given, in words: {@code a and b, or c}. */
  String describe() {
    return names().stream()
        .map(
            name ->
                required(name).stream()
                    .map(CredentialKey::name)
                    .collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  /** The values of a way to log in, each with its origin. */
  String origins(String login, Credentials credentials) {
    return keys.stream()
        .filter(key -> key.loginMethod().equals(login))
        .flatMap(
            key ->
                credentials.source(key.name()).map(from -> key.name() + " from " + from).stream())
        .collect(Collectors.joining(", "));
  }

  private boolean has(String login, Set<String> names) {
    return keys.stream()
        .anyMatch(key -> key.loginMethod().equals(login) && names.contains(key.name()));
  }

  private boolean complete(String login, Set<String> names) {
    return required(login).stream().allMatch(key -> names.contains(key.name()));
  }
}
