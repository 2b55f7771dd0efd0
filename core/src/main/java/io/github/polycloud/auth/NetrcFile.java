// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads credentials from {@code ~/.netrc}, or from the file that the environment variable {@code
 * NETRC} names: the first {@code machine} entry for the host of the endpoint, otherwise {@code
 * default}. Quoted values and comments are supported; {@code macdef}, {@code protocol} and unknown
 * words are skipped. A file that cannot be read, for example for lack of permission, counts as
 * missing.
 *
 * @param loginName name of the credential that {@code login} provides
 * @param passwordName name of the credential that {@code password} provides
 * @since 0.1.0
 */
public record NetrcFile(String loginName, String passwordName) implements CredentialFile {
  /** Rejects null components. */
  public NetrcFile {
    Objects.requireNonNull(loginName, "loginName");
    Objects.requireNonNull(passwordName, "passwordName");
  }

  @Override
  public List<Path> paths(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    String override = environment.variables().getOrDefault("NETRC", "");
    return List.of(
        override.isBlank()
            ? environment.homeDirectory().resolve(".netrc")
            : environment.workingDirectory().resolve(override));
  }

  /** None: the user chooses the file, by home directory or variable. */
  @Override
  public List<Path> pathsInWorkingDirectory(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    return List.of();
  }

  @Override
  public Optional<ResolvedValue<Secret>> endpoint(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    return Optional.empty();
  }

  @Override
  public boolean isLayered() {
    return false;
  }

  @Override
  public Map<String, ResolvedValue<Secret>> read(
      Environment environment, String endpointName, URI endpoint) {
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(endpointName, "endpointName");
    Objects.requireNonNull(endpoint, "endpoint");
    Path path = paths(environment).get(0);
    String text = FileText.read(path);
    if (text == null) {
      return Map.of();
    }
    if (text.indexOf('\0') >= 0) {
      // Also each text in UTF-16.
      throw CloudException.of(
          ErrorKind.CONFIGURATION, "cannot read " + path + " as a UTF-8 netrc file");
    }
    Map<String, NetrcParser.Field> entry = NetrcParser.entry(text, endpoint.getHost());
    Map<String, ResolvedValue<Secret>> found = new LinkedHashMap<>();
    put(found, loginName, entry.get("login"), path);
    put(found, passwordName, entry.get("password"), path);
    return found;
  }

  private static void put(
      Map<String, ResolvedValue<Secret>> found,
      String name,
      NetrcParser.@Nullable Field field,
      Path path) {
    if (field == null) {
      return;
    }
    String value = SurroundingSpace.remove(field.value());
    String problem = field.problem();
    if (problem.isEmpty() && value.chars().anyMatch(Character::isISOControl)) {
      problem = "a value must not contain a control character";
    } else if (problem.isEmpty() && value.indexOf(FileText.REPLACEMENT) >= 0) {
      problem = "a value must be UTF-8 text";
    }
    if (problem.isEmpty() && value.length() > Secret.MAX_LENGTH) {
      problem = "a value must have at most " + Secret.MAX_LENGTH + " characters";
    }
    if (!problem.isEmpty()) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION, path + " line " + field.line() + " cannot be read: " + problem);
    }
    if (!value.isEmpty()) {
      found.put(name, ResolvedValue.of(Secret.of(value), path.toString(), path));
    }
  }
}
