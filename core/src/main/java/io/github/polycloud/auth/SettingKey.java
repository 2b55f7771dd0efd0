// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.util.Objects;

/**
 * Declares a setting of a provider that is not secret, such as a region or the URL of a token
 * service. Arguments take precedence over the environment variable, that over files, and those over
 * the default. Immutable.
 *
 * @param name the name as an argument and in files, for example {@code token_url}
 * @param environmentVariable the environment variable, for example {@code OVH_TOKEN_URL}
 * @param required whether a connection needs it
 * @param defaultValue the default; empty if there is none
 * @since 0.1.0
 */
public record SettingKey(
    String name, String environmentVariable, boolean required, String defaultValue) {
  /** Rejects null components. */
  public SettingKey {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environmentVariable, "environmentVariable");
    Objects.requireNonNull(defaultValue, "defaultValue");
  }

  /** Returns a required setting. */
  public static SettingKey required(String name, String environmentVariable) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environmentVariable, "environmentVariable");
    return new SettingKey(name, environmentVariable, true, "");
  }

  /** Returns an optional setting. */
  public static SettingKey optional(String name, String environmentVariable) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environmentVariable, "environmentVariable");
    return new SettingKey(name, environmentVariable, false, "");
  }

  /** Returns a setting with a default. */
  public static SettingKey withDefault(
      String name, String environmentVariable, String defaultValue) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environmentVariable, "environmentVariable");
    Objects.requireNonNull(defaultValue, "defaultValue");
    return new SettingKey(name, environmentVariable, false, defaultValue);
  }
}
