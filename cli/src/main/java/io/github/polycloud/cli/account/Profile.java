// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.auth.CredentialKey;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.cli.output.CommandEnvironment;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The settings of a profile, by cloud: {@code endpoint}, {@code ca} (a PEM file of the certificates
 * to trust), and the credentials and settings of the provider.
 *
 * @param name its name
 * @param settings names and values by the id of a provider
 */
record Profile(String name, Map<String, Map<String, String>> settings) {
  static final String ENDPOINT = "endpoint";
  static final String CERTIFICATES = "ca";

  /** Reads a profile; unknown clouds and keys are rejected by name. */
  static Profile of(String name, JsonNode tables, Path file) {
    Map<String, Map<String, String>> settings = new LinkedHashMap<>();
    String where = "profile " + name + " in " + file;
    if (!tables.isObject()) {
      throw Profiles.failure(where + " must be tables: [" + name + ".heroku]");
    }
    for (Map.Entry<String, JsonNode> table : tables.properties()) {
      String cloud = table.getKey();
      ProviderInfo provider = provider(cloud, where);
      if (!table.getValue().isObject()) {
        throw Profiles.failure(
            where + ": " + cloud + " must be a table: [" + name + "." + cloud + "]");
      }
      Set<String> known = keys(provider);
      Map<String, String> values = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> value : table.getValue().properties()) {
        if (!known.contains(value.getKey())) {
          throw Profiles.failure(
              "%s: %s has no key %s; known are %s"
                  .formatted(where, cloud, value.getKey(), String.join(", ", known)));
        }
        if (!value.getValue().isString()) {
          throw Profiles.failure(
              where + ": " + cloud + "." + value.getKey() + " must be a string in quotes");
        }
        values.put(value.getKey(), value.getValue().asString());
      }
      if (!values.isEmpty()) {
        settings.put(cloud, values);
      }
    }
    return new Profile(name, settings);
  }

  private static ProviderInfo provider(String cloud, String where) {
    List<ProviderInfo> providers = Clouds.providers();
    return providers.stream()
        .filter(info -> info.id().equals(cloud))
        .findFirst()
        .orElseThrow(
            () ->
                Profiles.failure(
                    "%s: there is no cloud %s; there are %s"
                        .formatted(
                            where,
                            cloud,
                            providers.stream()
                                .map(ProviderInfo::id)
                                .collect(Collectors.joining(", ")))));
  }

  private static Set<String> keys(ProviderInfo provider) {
    Set<String> keys = new TreeSet<>(Set.of(ENDPOINT, CERTIFICATES));
    provider.credentialKeys().stream().map(CredentialKey::name).forEach(keys::add);
    provider.settingKeys().stream().map(SettingKey::name).forEach(keys::add);
    return keys;
  }

  /** Returns the names of all credentials of a cloud. */
  static List<String> credentials(String cloud) {
    return Sources.info(cloud).credentialKeys().stream().map(CredentialKey::name).toList();
  }

  Set<String> clouds() {
    return settings.keySet();
  }

  /**
   * Adds the settings of a cloud to a connection, which then uses none of the environment, except
   * for the proxy. Tokens that the connection renews are saved.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code CONFIGURATION} if the profile
   *     has none for this cloud
   */
  CloudBuilder addTo(CloudBuilder builder, String cloud) {
    Map<String, String> values = settings.get(cloud);
    if (values == null) {
      throw Profiles.failure("profile " + name + " has no credentials for " + cloud);
    }
    builder.environment(Environment.of(Map.of()));
    List<String> credentials = credentials(cloud);
    values.forEach(
        (key, value) -> {
          switch (key) {
            case ENDPOINT -> builder.endpoint(value);
            case CERTIFICATES ->
                builder.trustedCertificates(CommandEnvironment.file(Path.of(value)));
            default -> {
              if (credentials.contains(key)) {
                builder.credential(key, value);
              } else {
                builder.setting(key, value);
              }
            }
          }
        });
    return builder.onCredentialRefresh(
        renewed -> {
          Map<String, String> all = new LinkedHashMap<>(values);
          renewed.forEach((key, secret) -> all.put(key, secret.reveal()));
          if (values.containsKey("refresh_token")) {
            Profiles.system().save(name, cloud, all);
          }
        });
  }

  /** Returns name and clouds: the values are secrets. */
  @Override
  public String toString() {
    return "Profile[" + name + ", " + settings.keySet() + "]";
  }
}
