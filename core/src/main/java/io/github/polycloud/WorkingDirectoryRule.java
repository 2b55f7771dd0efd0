// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.auth.CredentialChain;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ProviderSettings;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps credentials from URLs that a file in the working directory introduces, unless they are from
 * the same file. The author of a repository could otherwise receive the credentials of every user
 * who runs a program in it.
 *
 * @param info the provider
 * @param chain tells which files are in the working directory
 * @param credentials the credentials of the connection
 */
record WorkingDirectoryRule(ProviderInfo info, CredentialChain chain, Credentials credentials) {

  /**
   * Checks an endpoint.
   *
   * @param configured the endpoint with its source; null for an argument or the default
   * @param endpoint the endpoint
   * @param headers names of the header fields that the application sends to it
   * @throws CloudException of kind {@code CONFIGURATION} if it must not receive a credential
   */
  void checkEndpoint(
      @Nullable ResolvedValue<Secret> configured, Endpoint endpoint, Collection<String> headers) {
    if (configured == null) {
      return;
    }
    Path file = configured.file();
    if (file == null
        || !chain.isInWorkingDirectory(file)
        || info.endpoints().values().stream().map(Endpoint::of).anyMatch(endpoint::isSameHost)) {
      return;
    }
    List<String> others = othersThanOf(file);
    headers.forEach(name -> others.add("header " + name + " is from the application"));
    String variable = info.endpointEnvironmentVariable();
    check(
        "endpoint",
        configured.source(),
        others,
        variable.isEmpty()
            ? "pass the endpoint as an argument"
            : "set the endpoint as an argument or with " + variable);
  }

  /**
   * Checks the settings that contain a URL.
   *
   * @throws CloudException of kind {@code CONFIGURATION} if one must not receive a credential
   */
  void checkSettings(ProviderSettings settings) {
    for (SettingKey key : info.settingKeys()) {
      String name = key.name();
      Path file = settings.file(name).orElse(null);
      if (file != null && chain.isInWorkingDirectory(file)) {
        String value = settings.require(name);
        if (value.contains("/") && !isDeclared(name, value)) {
          check(
              name,
              settings.source(name).orElseThrow(),
              othersThanOf(file),
              "set " + name + " as an argument or with " + key.environmentVariable());
        }
      }
    }
  }

  private boolean isDeclared(String setting, String value) {
    return info.endpoints().values().stream()
        .anyMatch(url -> value.equals(info.endpointSettings(url).get(setting)));
  }

  /** The secrets that are not from this file, each with its source. */
  private List<String> othersThanOf(Path file) {
    List<String> others = new ArrayList<>();
    for (CredentialKey key : info.credentialKeys()) {
      String name = key.name();
      if (key.secret() && !file.equals(credentials.file(name).orElse(null))) {
        credentials.source(name).ifPresent(source -> others.add(name + " is from " + source));
      }
    }
    return others;
  }

  private void check(String url, String source, List<String> others, String remedy) {
    if (!others.isEmpty()) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          info.id()
              + ": the "
              + url
              + " is from "
              + source
              + ", a file in the working directory, but "
              + String.join(", ", others)
              + "; credentials are sent to a URL from such a file only if they are from the same"
              + " file: "
              + remedy
              + ", or call trustWorkingDirectory() of the builder");
    }
  }
}
