package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the endpoint and the credentials of a provider: arguments over environment over files, per
 * value. What was looked at is remembered, so that a failure can list every place.
 */
public final class CredentialChain {
  private final List<CredentialKey> keys;
  private final List<CredentialFile> files;
  private final Map<String, String> arguments;
  private final Surroundings surroundings;
  private final Logins logins;

  /** A chain for these keys and files. */
  public CredentialChain(
      List<CredentialKey> keys,
      List<CredentialFile> files,
      Map<String, String> arguments,
      Surroundings surroundings) {
    this.keys = List.copyOf(keys);
    this.files = List.copyOf(files);
    this.arguments = Map.copyOf(arguments);
    this.surroundings = surroundings;
    this.logins = new Logins(this.keys);
    arguments.keySet().stream()
        .filter(name -> keys.stream().noneMatch(key -> key.name().equals(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new CloudException(
                  ErrorKind.CONFIGURATION,
                  "unknown credential "
                      + name
                      + "; known are "
                      + String.join(", ", keys.stream().map(CredentialKey::name).toList()));
            });
  }

  /** The endpoint as a name or URL from the environment variable, else from a file. */
  public Optional<String> endpoint(String environmentVariable) {
    String value = surroundings.environment().getOrDefault(environmentVariable, "");
    if (!value.isBlank()) {
      return Optional.of(value.strip());
    }
    return files.stream()
        .flatMap(file -> file.endpoint(surroundings).stream())
        .findFirst()
        .map(found -> found.value().reveal());
  }

  /**
   * All values that can be found for an endpoint, required or not.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when they belong to more than one way to
   *     log in; but one that arguments give whole makes those from elsewhere count for nothing
   */
  public Credentials find(String endpointName, URI endpoint) {
    Map<String, Credentials.Found> found = new LinkedHashMap<>();
    for (CredentialKey key : keys) {
      String argument = arguments.getOrDefault(key.name(), "");
      String variable = surroundings.environment().getOrDefault(key.environment(), "");
      if (!argument.isBlank()) {
        found.put(key.name(), found(argument, "argument " + key.name()));
      } else if (!variable.isBlank()) {
        found.put(key.name(), found(variable, "environment variable " + key.environment()));
      }
    }
    for (CredentialFile file : files) {
      boolean complete =
          keys.stream().anyMatch(key -> key.required() && found.containsKey(key.name()));
      if (file.merges() || !complete) {
        file.read(surroundings, endpointName, endpoint)
            .forEach(
                (name, value) -> {
                  if (keys.stream().anyMatch(key -> key.name().equals(name))) {
                    found.putIfAbsent(name, value);
                  }
                });
      }
    }
    return new Credentials(
        logins.chosen(found, passed()),
        keys.stream()
            .filter(key -> !key.secret())
            .map(CredentialKey::name)
            .collect(Collectors.toSet()));
  }

  /** The error for what is missing: it lists every place that was looked at. */
  public CloudException missing(String provider, Credentials credentials) {
    Optional<String> begun = logins.begun(credentials);
    List<String> places = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (CredentialKey key : logins.required(begun.orElse(null))) {
      if (credentials.get(key.name()).isEmpty()) {
        missing.add(key.name());
        places.add("argument " + key.name());
        places.add("environment variable " + key.environment());
      }
    }
    for (CredentialFile file : files) {
      for (Path path : file.paths(surroundings)) {
        places.add(path.toString());
      }
    }
    boolean choice = begun.isEmpty() && !logins.names().isEmpty();
    return new CloudException(
        ErrorKind.CONFIGURATION,
        provider
            + ": no "
            + (choice ? logins.choice() : String.join(", no ", missing))
            + " found"
            + begun.map(login -> ", to go with " + logins.origins(login, credentials)).orElse("")
            + "; looked at "
            + String.join(", ", places));
  }

  /** Whether every required value is there: of one way to log in, where there are several. */
  public boolean satisfiedBy(Credentials credentials) {
    Optional<String> begun = logins.begun(credentials);
    return (begun.isPresent() || logins.names().isEmpty())
        && logins.required(begun.orElse(null)).stream()
            .allMatch(key -> credentials.get(key.name()).isPresent());
  }

  private Set<String> passed() {
    return arguments.entrySet().stream()
        .filter(argument -> !argument.getValue().isBlank())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Credentials.Found found(String value, String origin) {
    try {
      return new Credentials.Found(Secret.of(value.strip()), origin);
    } catch (IllegalArgumentException e) {
      throw new CloudException(
          ErrorKind.CONFIGURATION, origin + " holds a line break or another control character");
    }
  }
}
