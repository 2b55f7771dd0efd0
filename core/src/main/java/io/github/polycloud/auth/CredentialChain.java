// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.internal.arguments.Elements;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the endpoint, the credentials and the settings of a provider. For each value, arguments
 * take precedence over environment variables, and those over files.
 *
 * <pre>{@code
 * CredentialChain chain =
 *     new CredentialChain(
 *         List.of(CredentialKey.secret("token", "ACME_TOKEN")),
 *         List.of(new NetrcFile("login", "token")),
 *         Map.of(),
 *         Environment.system());
 * Credentials credentials = chain.find("acme", URI.create("https://api.acme.example"));
 * if (!chain.isComplete(credentials)) {
 *   throw chain.missingCredentials("acme", credentials);
 * }
 * }</pre>
 *
 * <p>Thread-safe. Files are read on each call. A {@code CloudException} of kind {@code
 * CONFIGURATION} is thrown for a required file that cannot be parsed and for a value with a control
 * character; no message contains a value.
 *
 * @since 0.1.0
 */
public final class CredentialChain {
  private final List<CredentialKey> keys;
  private final List<CredentialFile> files;
  private final Map<String, String> arguments;
  private final Environment environment;
  private final List<SettingKey> settingKeys;
  private final Map<String, String> settingArguments;
  private final LoginMethods loginMethods;

  /**
   * Creates a chain without settings.
   *
   * @param keys the credentials
   * @param files the file formats, in order of precedence
   * @param arguments credentials passed by the application, by name; blank ones count as not set
   * @param environment environment variables and directories
   * @throws CloudException of kind {@code CONFIGURATION} if an argument has an unknown name
   */
  public CredentialChain(
      List<CredentialKey> keys,
      List<CredentialFile> files,
      Map<String, String> arguments,
      Environment environment) {
    this(keys, files, arguments, List.of(), Map.of(), environment);
  }

  /**
   * Creates a chain.
   *
   * @param keys the credentials
   * @param files the file formats, in order of precedence
   * @param arguments credentials passed by the application, by name; blank ones count as not set
   * @param settingKeys the settings
   * @param settingArguments settings passed by the application, by name; blank ones count as not
   *     set
   * @param environment environment variables and directories
   * @throws CloudException of kind {@code CONFIGURATION} if an argument has an unknown name
   */
  public CredentialChain(
      List<CredentialKey> keys,
      List<CredentialFile> files,
      Map<String, String> arguments,
      List<SettingKey> settingKeys,
      Map<String, String> settingArguments,
      Environment environment) {
    Objects.requireNonNull(keys, "keys");
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(settingKeys, "settingKeys");
    Objects.requireNonNull(settingArguments, "settingArguments");
    this.keys = Elements.copyOf("keys", keys);
    this.files = Elements.copyOf("files", files);
    this.arguments = Elements.copyOf("arguments", arguments);
    this.settingKeys = Elements.copyOf("settingKeys", settingKeys);
    this.settingArguments = Elements.copyOf("settingArguments", settingArguments);
    this.environment = Objects.requireNonNull(environment, "environment");
    this.loginMethods = new LoginMethods(this.keys);
    List<String> credentialNames = this.keys.stream().map(CredentialKey::name).toList();
    List<String> settingNames = this.settingKeys.stream().map(SettingKey::name).toList();
    requireKnown("credential", arguments.keySet(), credentialNames, "setting", settingNames);
    requireKnown("setting", settingArguments.keySet(), settingNames, "credential", credentialNames);
  }

  private static void requireKnown(
      String type, Set<String> names, List<String> known, String otherType, List<String> others) {
    for (String name : names) {
      if (!known.contains(name)) {
        throw CloudException.of(
            ErrorKind.CONFIGURATION,
            others.contains(name)
                ? name + " is a " + otherType + "; pass it with " + otherType + "(name, value)"
                : "unknown "
                    + type
                    + " "
                    + name
                    + "; known are "
                    + (known.isEmpty() ? "none" : String.join(", ", known)));
      }
    }
  }

  /**
   * Returns the configured endpoint, as a name or a URL, from the environment variable or else from
   * a file.
   *
   * @param environmentVariable the variable to read
   * @return the endpoint with its source; empty if none is configured
   */
  public Optional<ResolvedValue<Secret>> endpoint(String environmentVariable) {
    Objects.requireNonNull(environmentVariable, "environmentVariable");
    String value = variable(environmentVariable);
    if (!value.isEmpty()) {
      return Optional.of(resolved(value, "environment variable " + environmentVariable));
    }
    return files.stream().flatMap(file -> file.endpoint(environment).stream()).findFirst();
  }

  /**
   * Returns whether a file is searched only because the program runs in its directory.
   *
   * @see CredentialFile#pathsInWorkingDirectory
   */
  public boolean isInWorkingDirectory(Path file) {
    Objects.requireNonNull(file, "file");
    return files.stream()
        .anyMatch(format -> format.pathsInWorkingDirectory(environment).contains(file));
  }

  /**
   * Returns all credentials that are configured for an endpoint, required or not.
   *
   * @param endpointName the name under which the endpoint was requested, or its URL
   * @param endpoint the URL of the endpoint
   * @throws CloudException of kind {@code CONFIGURATION} if they belong to more than one
   *     authentication method; however, a method that arguments configure completely takes
   *     precedence over all others, and one that arguments and environment variables configure
   *     completely takes precedence over files. Also if a file cannot be parsed, unless arguments
   *     and environment variables are complete, or the file has no section for the endpoint and the
   *     other locations are complete
   */
  public Credentials find(String endpointName, URI endpoint) {
    Objects.requireNonNull(endpointName, "endpointName");
    Objects.requireNonNull(endpoint, "endpoint");
    Map<String, ResolvedValue<Secret>> found = new LinkedHashMap<>();
    for (CredentialKey key : keys) {
      String argument = argument(arguments, key.name());
      String variable = variable(key.environmentVariable());
      if (!argument.isEmpty()) {
        found.put(key.name(), resolved(argument, "argument " + key.name()));
      } else if (!variable.isEmpty()) {
        found.put(
            key.name(), resolved(variable, "environment variable " + key.environmentVariable()));
      }
    }
    Set<String> configured = Set.copyOf(found.keySet());
    boolean sufficient =
        loginMethods.suffice(passedArguments()) || loginMethods.suffice(configured);
    for (CredentialFile file : files) {
      if (file.isLayered() || !containsRequired(found.keySet())) {
        Map<String, ResolvedValue<Secret>> values =
            sufficient
                ? file.readValid(environment, endpointName, endpoint)
                : file.readOwn(environment, endpointName, endpoint);
        for (CredentialKey key : keys) {
          if (values.containsKey(key.name())) {
            found.putIfAbsent(key.name(), values.get(key.name()));
          }
        }
      }
    }
    Set<String> nonSecret = new HashSet<>();
    for (CredentialKey key : keys) {
      if (!key.secret()) {
        nonSecret.add(key.name());
      }
    }
    Credentials credentials =
        new Credentials(
            loginMethods.select(found, List.of(passedArguments(), configured)), nonSecret);
    if (!isComplete(credentials)) {
      // A file that was skipped may contain what is missing: its error says more.
      files.stream()
          .filter(CredentialFile::isLayered)
          .forEach(file -> file.read(environment, endpointName, endpoint));
    }
    return credentials;
  }

  private boolean containsRequired(Set<String> names) {
    for (CredentialKey key : keys) {
      if (key.required() && names.contains(key.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the settings for an endpoint: arguments take precedence over environment variables,
   * those over files, those over the settings of the endpoint, and those over defaults.
   *
   * @param provider id of the provider, for error messages
   * @param endpointName the name under which the endpoint was requested, or its URL
   * @param endpoint the URL of the endpoint
   * @param endpointSettings the settings that the provider declares for the endpoint
   * @throws CloudException of kind {@code CONFIGURATION} if a required setting is missing; the
   *     message lists every location that was searched
   */
  public ProviderSettings settings(
      String provider, String endpointName, URI endpoint, Map<String, String> endpointSettings) {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(endpointName, "endpointName");
    Objects.requireNonNull(endpoint, "endpoint");
    Elements.requireNonNull("endpointSettings", endpointSettings);
    Map<String, ResolvedValue<String>> found = new LinkedHashMap<>();
    for (SettingKey key : settingKeys) {
      String argument = argument(settingArguments, key.name());
      String variable = variable(key.environmentVariable());
      if (!argument.isEmpty()) {
        put(found, key.name(), argument, "argument " + key.name());
      } else if (!variable.isEmpty()) {
        put(found, key.name(), variable, "environment variable " + key.environmentVariable());
      } else {
        fromFiles(key, endpointName, endpoint, endpointSettings)
            .ifPresent(value -> found.put(key.name(), value));
      }
      if (key.required() && !found.containsKey(key.name())) {
        throw missingSetting(provider, key);
      }
    }
    return new ProviderSettings(found);
  }

  private Optional<ResolvedValue<String>> fromFiles(
      SettingKey key, String endpointName, URI endpoint, Map<String, String> endpointSettings) {
    for (CredentialFile file : files) {
      // A file that is not layered, such as netrc, contains a login and nothing else.
      ResolvedValue<Secret> value =
          file.isLayered()
              ? file.readValid(environment, endpointName, endpoint).get(key.name())
              : null;
      if (value != null) {
        return Optional.of(ResolvedValue.of(value.value().reveal(), value.source(), value.file()));
      }
    }
    String ofEndpoint = endpointSettings.getOrDefault(key.name(), "");
    if (!ofEndpoint.isEmpty()) {
      return Optional.of(ResolvedValue.of(ofEndpoint, "endpoint " + endpointName));
    }
    return key.defaultValue().isEmpty()
        ? Optional.empty()
        : Optional.of(ResolvedValue.of(key.defaultValue(), "default"));
  }

  private CloudException missingSetting(String provider, SettingKey key) {
    List<String> locations = new ArrayList<>();
    locations.add("argument " + key.name());
    locations.add("environment variable " + key.environmentVariable());
    files.stream()
        .filter(CredentialFile::isLayered)
        .flatMap(file -> file.locations(environment).stream())
        .forEach(locations::add);
    return CloudException.of(
        ErrorKind.CONFIGURATION,
        provider
            + ": no setting "
            + key.name()
            + " found; searched "
            + String.join(", ", locations));
  }

  private static void put(
      Map<String, ResolvedValue<String>> found, String name, String value, String source) {
    // Validated like credentials, because settings are used in URLs and header fields, too.
    found.put(name, ResolvedValue.of(resolved(value, source).value().reveal(), source));
  }

  /**
   * Returns the error for missing credentials. Its message lists every location that was searched,
   * with the sections of each file, or the reason if a file cannot be read.
   *
   * @param provider id of the provider
   * @param credentials the credentials that were found
   * @return an exception of kind {@code CONFIGURATION}
   */
  public CloudException missingCredentials(String provider, Credentials credentials) {
    return missingCredentials(provider, credentials, null);
  }

  /**
   * Like {@link #missingCredentials(String, Credentials)}, but with the web page on which
   * credentials are created, which the message names.
   *
   * @param page the page, also the {@linkplain CloudException#helpUrl() help page} of the error;
   *     null if there is none
   */
  public CloudException missingCredentials(
      String provider, Credentials credentials, @Nullable URI page) {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(credentials, "credentials");
    Optional<String> partial = loginMethods.partiallyConfigured(credentials);
    List<String> missing = new ArrayList<>();
    List<String> variables = new ArrayList<>();
    for (CredentialKey key : loginMethods.required(partial.orElse(null))) {
      if (credentials.get(key.name()).isEmpty()) {
        missing.add(key.name());
        variables.add(key.environmentVariable());
      }
    }
    String plural = missing.size() == 1 ? " " : "s ";
    List<String> locations = new ArrayList<>();
    locations.add("argument" + plural + String.join(", ", missing));
    locations.add("environment variable" + plural + String.join(", ", variables));
    for (CredentialFile file : files) {
      locations.addAll(file.locations(environment));
    }
    boolean choice = partial.isEmpty() && !loginMethods.names().isEmpty();
    String message =
        provider
            + ": no "
            + (choice ? loginMethods.describe() : String.join(", no ", missing))
            + " found"
            + partial
                .map(login -> ", to complete " + loginMethods.sources(login, credentials))
                .orElse("")
            + "; searched "
            + String.join(", ", locations)
            + (page == null ? "" : "; credentials are created at " + page);
    return CloudException.of(ErrorDetails.of(ErrorKind.CONFIGURATION, message).withHelpUrl(page));
  }

  /**
   * Returns whether all required credentials are present: those of one authentication method, if
   * the provider has several.
   */
  public boolean isComplete(Credentials credentials) {
    Objects.requireNonNull(credentials, "credentials");
    Optional<String> partial = loginMethods.partiallyConfigured(credentials);
    if (partial.isEmpty() && !loginMethods.names().isEmpty()) {
      return false;
    }
    for (CredentialKey key : loginMethods.required(partial.orElse(null))) {
      if (credentials.get(key.name()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Set<String> passedArguments() {
    Set<String> passed = new HashSet<>();
    for (String name : arguments.keySet()) {
      if (!argument(arguments, name).isEmpty()) {
        passed.add(name);
      }
    }
    return passed;
  }

  private String variable(String name) {
    return SurroundingSpace.remove(environment.variables().getOrDefault(name, ""));
  }

  private static String argument(Map<String, String> passed, String name) {
    return SurroundingSpace.remove(passed.getOrDefault(name, ""));
  }

  private static ResolvedValue<Secret> resolved(String value, String source) {
    try {
      return ResolvedValue.of(Secret.of(value), source);
    } catch (IllegalArgumentException e) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          source + " must not contain a line break or another control character");
    }
  }
}
