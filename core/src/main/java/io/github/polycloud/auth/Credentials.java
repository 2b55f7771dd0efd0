// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The credentials that were found for a connection, each with its source. Immutable and
 * thread-safe. Its text contains names and sources, but no values.
 *
 * <pre>{@code
 * Secret token = context.credentials().require("token");
 * Optional<Secret> refreshToken = context.credentials().get("refresh_token");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Credentials {
  private final Map<String, ResolvedValue<Secret>> values;
  private final Set<String> nonSecret;

  /** Creates credentials from values by name, all of them secret. */
  public Credentials(Map<String, ResolvedValue<Secret>> values) {
    this(values, Set.of());
  }

  /**
   * Creates credentials from values by name.
   *
   * @param values the values by name
   * @param nonSecret names of the values that are not secret
   */
  public Credentials(Map<String, ResolvedValue<Secret>> values, Set<String> nonSecret) {
    Elements.requireNonNull("nonSecret", nonSecret);
    this.values = new LinkedHashMap<>(Elements.requireNonNull("values", values));
    this.nonSecret = Set.copyOf(nonSecret);
  }

  /** Returns empty credentials, for calls that need none. */
  public static Credentials none() {
    return new Credentials(Map.of());
  }

  /** Returns whether no value was found. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the value with this name; empty if there is none. */
  public Optional<Secret> get(String name) {
    Objects.requireNonNull(name, "name");
    ResolvedValue<Secret> found = values.get(name);
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  /**
   * Returns the value with this name.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if there is none
   */
  public Secret require(String name) {
    Objects.requireNonNull(name, "name");
    ResolvedValue<Secret> found = values.get(name);
    if (found == null) {
      throw CloudException.of(ErrorKind.CONFIGURATION, "credential " + name + " is not set");
    }
    return found.value();
  }

  /**
   * Returns a copy with another value.
   *
   * @param name the name of the value to add or replace
   * @param value the value
   * @param source where it comes from, for error messages
   */
  public Credentials with(String name, Secret value, String source) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Credentials changed = new Credentials(values, nonSecret);
    changed.values.put(name, ResolvedValue.of(value, source));
    return changed;
  }

  /** Returns the source of the value with this name; empty if there is no such value. */
  public Optional<String> source(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::source);
  }

  /** Returns the file that contains the value with this name; empty if it is from no file. */
  public Optional<Path> file(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(values.get(name)).map(ResolvedValue::file);
  }

  /** Returns all secret values, for redaction. */
  public Collection<Secret> secrets() {
    List<Secret> secrets = new ArrayList<>();
    for (Map.Entry<String, ResolvedValue<Secret>> entry : values.entrySet()) {
      if (!nonSecret.contains(entry.getKey())) {
        secrets.add(entry.getValue().value());
      }
    }
    return List.copyOf(secrets);
  }

  /**
   * Returns an opaque identifier of these credentials, which keys rate limits and cached responses.
   * It is the same for the same names and values of a provider, whatever their sources, but only
   * within this process: it is an HMAC of 256 bits with a random key that never leaves the process,
   * so that credentials cannot be guessed from it.
   *
   * @param provider id of the provider
   */
  public String fingerprint(String provider) {
    Objects.requireNonNull(provider, "provider");
    ProcessMac mac = new ProcessMac().add(provider);
    for (Map.Entry<String, ResolvedValue<Secret>> entry : new TreeMap<>(values).entrySet()) {
      mac.add(entry.getKey()).add(entry.getValue().value().reveal());
    }
    return provider + "-" + mac.text();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Credentials[");
    values.forEach(
        (name, found) ->
            text.append(text.length() > 12 ? ", " : "")
                .append(name)
                .append(" from ")
                .append(found.source()));
    return text.append(']').toString();
  }
}
