// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.auth.CredentialFile;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A configuration file in a place of its own, in the format of {@code ovh.conf}. Unlike the
 * standard places, it must exist.
 */
final class ConfigFile implements CredentialFile {
  private static final Path NONE = Path.of("/nonexistent");

  private final Path path;
  private final IniFile format;
  // The format looks into directories; only one of these exists.
  private final Environment directory;

  ConfigFile(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    this.path = absolute;
    this.format = new IniFile(String.valueOf(absolute.getFileName()), OvhEndpoints.URLS);
    this.directory = new Environment(Map.of(), NONE, parent == null ? NONE : parent, NONE);
  }

  @Override
  public List<Path> paths(Environment environment) {
    return List.of(path);
  }

  /** None: the application has chosen the file. */
  @Override
  public List<Path> pathsInWorkingDirectory(Environment environment) {
    return List.of();
  }

  @Override
  public List<String> locations(Environment environment) {
    return format.locations(directory).stream()
        .filter(location -> location.startsWith(path.toString()))
        .toList();
  }

  @Override
  public Optional<ResolvedValue<Secret>> endpoint(Environment environment) {
    requireFile();
    return format.endpoint(directory);
  }

  @Override
  public Map<String, ResolvedValue<Secret>> read(
      Environment environment, String endpointName, URI endpoint) {
    requireFile();
    return format.read(directory, endpointName, endpoint);
  }

  @Override
  public Map<String, ResolvedValue<Secret>> readValid(
      Environment environment, String endpointName, URI endpoint) {
    requireFile();
    return format.readValid(directory, endpointName, endpoint);
  }

  @Override
  public boolean isLayered() {
    return format.isLayered();
  }

  private void requireFile() {
    if (!Files.isRegularFile(path)) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "ovh: the configuration file "
              + path
              + (Files.exists(path) ? " is not a regular file" : " does not exist"));
    }
    if (!Files.isReadable(path)) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "ovh: the configuration file " + path + " cannot be read; permission denied");
    }
  }
}
