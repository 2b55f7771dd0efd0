// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Selects the authentication method of a provider that has several. A connection uses exactly one,
 * so that the identity of the caller is unambiguous.
 *
 * @param keys all credentials that the provider accepts
 */
record LoginMethods(List<CredentialKey> keys) {
  /** Names of the methods; empty for a provider with one method, whose keys name none. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (CredentialKey key : keys) {
      if (!key.loginMethod().isEmpty()) {
        names.add(key.loginMethod());
      }
    }
    return List.copyOf(names);
  }

  /**
   * Removes the values of methods other than the selected one.
   *
   * @param found all values that were found
   * @param levels names of the values from arguments, and of those from arguments and environment
   * @throws CloudException of kind {@code CONFIGURATION} if values of several methods were found,
   *     and no level configures one of them completely and no other
   */
  Map<String, ResolvedValue<Secret>> select(
      Map<String, ResolvedValue<Secret>> found, List<Set<String>> levels) {
    List<String> partial = partial(found.keySet());
    if (partial.size() < 2) {
      return found;
    }
    // What is left over in the environment or in files must not break a complete method above it.
    Optional<String> selected =
        levels.stream().flatMap(names -> onlyComplete(names).stream()).findFirst();
    if (selected.isPresent()) {
      Map<String, ResolvedValue<Secret>> rest = new LinkedHashMap<>(found);
      keys.stream()
          .filter(key -> !key.loginMethod().isEmpty())
          .filter(key -> !key.loginMethod().equals(selected.get()))
          .forEach(key -> rest.remove(key.name()));
      return rest;
    }
    Credentials all = new Credentials(found);
    throw CloudException.of(
        ErrorKind.CONFIGURATION,
        "there are credentials for more than one authentication method: "
            + partial.stream().map(name -> sources(name, all)).collect(Collectors.joining("; "))
            + "; keep one of them");
  }

  /** Whether these values configure a connection: all of one method and none of another. */
  boolean suffice(Set<String> found) {
    return names().isEmpty() ? isComplete("", found) : onlyComplete(found).isPresent();
  }

  private Optional<String> onlyComplete(Set<String> found) {
    List<String> partial = partial(found);
    return partial.size() == 1 && isComplete(partial.get(0), found)
        ? Optional.of(partial.get(0))
        : Optional.empty();
  }

  /** The method of which at least one value is present. */
  Optional<String> partiallyConfigured(Credentials credentials) {
    for (CredentialKey key : keys) {
      if (!key.loginMethod().isEmpty() && credentials.get(key.name()).isPresent()) {
        return Optional.of(key.loginMethod());
      }
    }
    return Optional.empty();
  }

  /** Required credentials of a method; those of all methods if it is null. */
  List<CredentialKey> required(@Nullable String method) {
    List<CredentialKey> required = new ArrayList<>();
    for (CredentialKey key : keys) {
      boolean applies =
          method == null || key.loginMethod().isEmpty() || key.loginMethod().equals(method);
      if (key.required() && applies) {
        required.add(key);
      }
    }
    return required;
  }

  /** Describes the required credentials of all methods: {@code a and b, or c}. */
  String describe() {
    return names().stream()
        .map(
            name ->
                required(name).stream()
                    .map(CredentialKey::name)
                    .collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
  }

  /** The values of a method, each with its source. */
  String sources(String method, Credentials credentials) {
    return keys.stream()
        .filter(key -> key.loginMethod().equals(method))
        .flatMap(
            key ->
                credentials
                    .source(key.name())
                    .map(source -> key.name() + " from " + source)
                    .stream())
        .collect(Collectors.joining(", "));
  }

  /** Returns the methods of which at least one of these names is a credential. */
  private List<String> partial(Set<String> found) {
    List<String> partial = new ArrayList<>();
    for (String method : names()) {
      if (has(method, found)) {
        partial.add(method);
      }
    }
    return partial;
  }

  private boolean has(String method, Set<String> names) {
    for (CredentialKey key : keys) {
      if (key.loginMethod().equals(method) && names.contains(key.name())) {
        return true;
      }
    }
    return false;
  }

  private boolean isComplete(String method, Set<String> names) {
    for (CredentialKey key : required(method)) {
      if (!names.contains(key.name())) {
        return false;
      }
    }
    return true;
  }
}
