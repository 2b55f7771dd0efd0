// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import java.util.Objects;

/**
 * Declares a credential of a provider: its name and where it is searched for. Immutable.
 *
 * @param name the name as an argument and in files, for example {@code application_key}
 * @param environmentVariable the environment variable, for example {@code OVH_APPLICATION_KEY}
 * @param required whether a connection needs it
 * @param secret whether it is redacted from messages and logs
 * @param loginMethod the authentication method that it belongs to; empty if the provider has only
 *     one
 * @since 0.1.0
 */
public record CredentialKey(
    String name, String environmentVariable, boolean required, boolean secret, String loginMethod) {
  /** Rejects null components. */
  public CredentialKey {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environmentVariable, "environmentVariable");
    Objects.requireNonNull(loginMethod, "loginMethod");
  }

  /** Returns a required secret. */
  public static CredentialKey secret(String name, String environment) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environment, "environment");
    return new CredentialKey(name, environment, true, true, "");
  }

  /** Returns an optional secret. */
  public static CredentialKey optionalSecret(String name, String environment) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environment, "environment");
    return new CredentialKey(name, environment, false, true, "");
  }

  /** Returns an optional value that is not secret. */
  public static CredentialKey optional(String name, String environment) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(environment, "environment");
    return new CredentialKey(name, environment, false, false, "");
  }

  /**
   * Returns a copy that belongs to an authentication method. A connection uses exactly one method,
   * and none of the values of another.
   *
   * @param method the name of the method, for example {@code oauth}
   */
  public CredentialKey forLoginMethod(String method) {
    Objects.requireNonNull(method, "method");
    return new CredentialKey(name, environmentVariable, required, secret, method);
  }
}
