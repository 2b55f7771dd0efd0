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
 * Finds the endpoint, the credentials and the settings of a provider: arguments over environment
 * over files, per value. An error lists every place that was searched.
 */
public final class CredentialChain {
  private final List<CredentialKey> keys;
  private final List<CredentialFile> files;
  private final Map<String, String> arguments;
  private final Surroundings surroundings;
  private final List<SettingKey> settingKeys;
  private final Map<String, String> settingArguments;
  private final Logins logins;

  /** A chain for these credentials and files, without settings. */
  public CredentialChain(
      List<CredentialKey> keys,
      List<CredentialFile> files,
      Map<String, String> arguments,
      Surroundings surroundings) {
    this(keys, files, arguments, List.of(), Map.of(), surroundings);
  }

  /**
   * A chain for these credentials, settings and files.
   *
   * @param keys the credentials
   * @param files the kinds of files
   * @param arguments credentials that the program passes, by name
   * @param settingKeys the settings
   * @param settingArguments settings that the program passes, by name
   * @param surroundings environment variables and directories
   * @throws CloudException of kind {@code CONFIGURATION} if an argument has an unknown name
   */
  public CredentialChain(
      List<CredentialKey> keys,
      List<CredentialFile> files,
      Map<String, String> arguments,
      List<SettingKey> settingKeys,
      Map<String, String> settingArguments,
      Surroundings surroundings) {
    this.keys = List.copyOf(keys);
    this.files = List.copyOf(files);
    this.arguments = Map.copyOf(arguments);
    this.settingKeys = List.copyOf(settingKeys);
    this.settingArguments = Map.copyOf(settingArguments);
    this.surroundings = surroundings;
    this.logins = new Logins(this.keys);
    List<String> credentialNames = this.keys.stream().map(CredentialKey::name).toList();
    List<String> settingNames = this.settingKeys.stream().map(SettingKey::name).toList();
    requireKnown("credential", arguments.keySet(), credentialNames, "setting", settingNames);
    requireKnown("setting", settingArguments.keySet(), settingNames, "credential", credentialNames);
  }

  private static void requireKnown(
      String sort, Set<String> given, List<String> known, String otherSort, List<String> others) {
    for (String name : given) {
      if (!known.contains(name)) {
        throw new CloudException(
            ErrorKind.CONFIGURATION,
            others.contains(name)
                ? name + " is a " + otherSort + "; pass it with " + otherSort + "(name, value)"
                : "unknown "
                    + sort
                    + " "
                    + name
                    + "; known are "
                    + (known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
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

  /**
   * The settings for an endpoint: arguments over environment over files over the settings of the
   * endpoint over defaults.
   *
   * @param provider id of the provider, for errors
   * @param endpointName the name under which the endpoint was asked for, or its URL
   * @param endpoint the URL behind the name
   * @param ofEndpoint the settings that the provider ties to the endpoint
   * @throws CloudException of kind {@code CONFIGURATION} if a required one is missing; the message
   *     names it and every place that was searched
   */
  public ProviderSettings settings(
      String provider, String endpointName, URI endpoint, Map<String, String> ofEndpoint) {
    Map<String, ProviderSettings.Found> found = new LinkedHashMap<>();
    for (SettingKey key : settingKeys) {
      String argument = settingArguments.getOrDefault(key.name(), "");
      String variable = surroundings.environment().getOrDefault(key.environmentVariable(), "");
      if (!argument.isBlank()) {
        put(found, key.name(), argument, "argument " + key.name());
      } else if (!variable.isBlank()) {
        put(found, key.name(), variable, "environment variable " + key.environmentVariable());
      } else {
        fromFiles(key, endpointName, endpoint, ofEndpoint)
            .ifPresent(value -> found.put(key.name(), value));
      }
      if (key.required() && !found.containsKey(key.name())) {
        throw missing(provider, key);
      }
    }
    return new ProviderSettings(found);
  }

  private Optional<ProviderSettings.Found> fromFiles(
      SettingKey key, String endpointName, URI endpoint, Map<String, String> ofEndpoint) {
    for (CredentialFile file : files) {
      // A file that does not merge, such as netrc, holds a login and nothing else.
      Credentials.Found value =
          file.merges() ? file.read(surroundings, endpointName, endpoint).get(key.name()) : null;
      if (value != null) {
        return Optional.of(new ProviderSettings.Found(value.value().reveal(), value.origin()));
      }
    }
    String tied = ofEndpoint.getOrDefault(key.name(), "");
    if (!tied.isEmpty()) {
      return Optional.of(new ProviderSettings.Found(tied, "endpoint " + endpointName));
    }
    return key.defaultValue().isEmpty()
        ? Optional.empty()
        : Optional.of(new ProviderSettings.Found(key.defaultValue(), "default"));
  }

  private CloudException missing(String provider, SettingKey key) {
    List<String> places = new ArrayList<>();
    places.add("argument " + key.name());
    places.add("environment variable " + key.environmentVariable());
    files.stream()
        .filter(CredentialFile::merges)
        .flatMap(file -> file.paths(surroundings).stream())
        .forEach(path -> places.add(path.toString()));
    return new CloudException(
        ErrorKind.CONFIGURATION,
        provider + ": no setting " + key.name() + " found; searched " + String.join(", ", places));
  }

  private static void put(
      Map<String, ProviderSettings.Found> found, String name, String value, String origin) {
    // The same rule as for credentials: settings go into URLs and header fields, too.
    found.put(name, new ProviderSettings.Found(found(value, origin).value().reveal(), origin));
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
