package io.github.polycloud.spi;

import io.github.polycloud.auth.CredentialFile;
import io.github.polycloud.auth.CredentialKey;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a provider is, all of it data: it can be listed without connecting to anything.
 *
 * @param id the name to connect by, for example {@code heroku}; lower case, letters, digits, dashes
 * @param name the name for people
 * @param artifact group and artifact id to depend on
 * @param endpoints URLs by name; the first is the default
 * @param endpointVariable the environment variable that names the endpoint, by name or URL
 * @param credentialKeys the values it can be given
 * @param credentialFiles the files in which they may stand
 * @param capabilities what it can do
 */
public record ProviderInfo(
    String id,
    String name,
    String artifact,
    Map<String, String> endpoints,
    String endpointVariable,
    List<CredentialKey> credentialKeys,
    List<CredentialFile> credentialFiles,
    Set<Capability> capabilities) {

  /** Keeps copies; refuses an id that nobody could type and an endpoint list without a default. */
  public ProviderInfo {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("a provider id is lower case letters, digits and dashes");
    }
    if (endpoints.isEmpty()) {
      throw new IllegalArgumentException("provider " + id + " names no endpoint");
    }
    endpoints = Collections.unmodifiableMap(new LinkedHashMap<>(endpoints));
    credentialKeys = List.copyOf(credentialKeys);
    credentialFiles = List.copyOf(credentialFiles);
    capabilities =
        Collections.unmodifiableSet(
            capabilities.isEmpty() ? Set.of() : EnumSet.copyOf(capabilities));
  }

  /** The name of the default endpoint. */
  public String defaultEndpointName() {
    return endpoints.keySet().iterator().next();
  }

  /** The URL of the default endpoint. */
  public String defaultEndpoint() {
    return endpoints.values().iterator().next();
  }
}
