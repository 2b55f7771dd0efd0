// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.error.CloudException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A configuration file format that contains credentials. {@link NetrcFile} and {@link IniFile} are
 * provided; a provider lists the formats it supports in its {@code ProviderInfo}.
 *
 * <p>Implementations are thread-safe. A file that does not exist or that the user must not read
 * contains no values; one that cannot be parsed causes a {@code CloudException} of kind {@code
 * CONFIGURATION}, whose message does not quote the file.
 *
 * @since 0.1.0
 */
public interface CredentialFile {
  /** Returns the paths that are searched, in increasing precedence. The files need not exist. */
  List<Path> paths(Environment environment);

  /**
   * Returns those of the paths that are searched only because the program runs in this directory.
   * Others may have written such a file, for example the author of a repository: unless the
   * application trusts it, an endpoint or URL from it is used with credentials of the same file
   * only. The default returns the paths below the working directory, except those below the home
   * directory and the system-wide directory if these are in the working directory, or equal to it.
   */
  default List<Path> pathsInWorkingDirectory(Environment environment) {
    Objects.requireNonNull(environment, "environment");
    Path working = environment.workingDirectory();
    List<Path> chosen =
        Stream.of(environment.homeDirectory(), environment.systemConfigDirectory())
            .filter(directory -> directory.startsWith(working))
            .toList();
    return paths(environment).stream()
        .filter(path -> isBelow(path.toAbsolutePath().normalize(), working, chosen))
        .toList();
  }

  private static boolean isBelow(Path path, Path directory, List<Path> excluded) {
    return path.startsWith(directory) && excluded.stream().noneMatch(path::startsWith);
  }

  /**
   * Returns the paths as text for the error about a missing value, each with the reason if an
   * existing file cannot be read. Contains no values of the files.
   */
  default List<String> locations(Environment environment) {
    return paths(environment).stream().map(FileText::location).toList();
  }

  /**
   * Returns the endpoint that the files select; empty if they select none, or the format has no
   * such option.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if a file cannot be parsed
   */
  Optional<ResolvedValue<Secret>> endpoint(Environment environment);

  /**
   * Returns the values for an endpoint by name. Unless the format {@linkplain #isLayered() is
   * layered}, they are used together or not at all: only if no required credential has been found
   * at a location of higher precedence.
   *
   * @param environment environment variables and directories
   * @param endpointName the name under which the endpoint was requested, or its URL
   * @param endpoint the URL of the endpoint
   * @throws CloudException of kind {@code CONFIGURATION} if a file cannot be parsed
   */
  Map<String, ResolvedValue<Secret>> read(
      Environment environment, String endpointName, URI endpoint);

  /**
   * Like {@link #read}, but skips what cannot be parsed, for a connection that is complete without
   * the files.
   */
  default Map<String, ResolvedValue<Secret>> readValid(
      Environment environment, String endpointName, URI endpoint) {
    try {
      return read(environment, endpointName, endpoint);
    } catch (CloudException e) {
      return Map.of();
    }
  }

  /**
   * Like {@link #read}, but skips a file that cannot be parsed and has no section for the endpoint:
   * it belongs to another program, and concerns the user only if a credential is missing. The
   * default skips nothing.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if any other file cannot be parsed
   */
  default Map<String, ResolvedValue<Secret>> readOwn(
      Environment environment, String endpointName, URI endpoint) {
    return read(environment, endpointName, endpoint);
  }

  /**
   * Returns whether individual values of the files may be combined with values from other
   * locations.
   */
  boolean isLayered();
}
