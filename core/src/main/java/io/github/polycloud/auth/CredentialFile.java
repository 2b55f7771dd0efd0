package io.github.polycloud.auth;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of file in which credentials are kept. Two kinds ship, {@link NetrcFile} and {@link
 * IniFile}; a provider names those it wants in its {@code ProviderInfo}.
 */
public interface CredentialFile {
  /** The files that are looked at, the strongest last. */
  List<Path> paths(Environment environment);

  /** The endpoint that the files name, if they can name one. */
  Optional<Credentials.ResolvedValue> endpoint(Environment environment);

  /**
   * The values that the files hold for an endpoint. What belongs together stays together: a value
   * is used only if no required value came from a stronger place, unless {@link #isLayered()}.
   *
   * @param endpointName the name under which the endpoint was asked for, or its URL
   * @param endpoint the URL behind the name
   */
  Map<String, Credentials.ResolvedValue> read(
      Environment environment, String endpointName, URI endpoint);

  /** Whether single values of the file complete what other places give. */
  boolean isLayered();
}
