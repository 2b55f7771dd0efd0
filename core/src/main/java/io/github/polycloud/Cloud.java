// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import io.github.polycloud.capability.Account;
import io.github.polycloud.capability.AddOns;
import io.github.polycloud.capability.Apps;
import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.capability.ConfigVars;
import io.github.polycloud.capability.Deployments;
import io.github.polycloud.capability.Domains;
import io.github.polycloud.capability.Invoices;
import io.github.polycloud.capability.Logs;
import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.capability.Processes;
import io.github.polycloud.capability.Regions;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.capability.Servers;
import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.raw.RawClient;
import java.util.Optional;

/**
 * An open connection to a cloud. Thread-safe. Close it to release its HTTP connections.
 *
 * <pre>{@code
 * try (Cloud cloud = Clouds.connect("heroku")) {
 *   for (App app : cloud.apps().list()) {
 *     System.out.println(app.name());
 *   }
 * }
 * }</pre>
 *
 * <p>A shortcut such as {@link #apps()} throws a {@link CloudException} of kind {@code UNSUPPORTED}
 * if the provider does not have the capability. {@link #capability} returns an {@code Optional}
 * instead:
 *
 * <pre>{@code
 * cloud.capability(SshKeys.class).ifPresent(keys -> keys.list().forEach(System.out::println));
 * }</pre>
 *
 * <p>Of the methods of this interface, only {@link #ping} sends a request; the methods of the
 * returned capabilities do.
 *
 * @since 0.1.0
 */
public interface Cloud extends AutoCloseable {
  /** Returns the description of the connected provider. */
  ProviderInfo provider();

  /**
   * Returns a capability by its interface, built-in or provider-specific.
   *
   * @param capability the interface, for example {@code Apps.class}
   * @return the capability; empty if the provider does not have it
   */
  <T> Optional<T> capability(Class<T> capability);

  /**
   * Returns a capability by its interface, or fails if the provider does not have it.
   *
   * @param capability the interface, for example {@code Apps.class}; compared by class, not by
   *     simple name
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have it; the
   *     message lists the providers on the class path that do
   */
  <T> T requireCapability(Class<T> capability);

  /** Returns a client for requests to any path of the provider's API. */
  RawClient raw();

  /**
   * Returns the provider's native client, which covers the complete API of the provider.
   *
   * <pre>{@code
   * Heroku heroku = cloud.unwrap(Heroku.class);
   * }</pre>
   *
   * @param nativeClient the type of the native client
   * @throws CloudException of kind {@code UNSUPPORTED} if this provider's native client is of
   *     another type
   */
  <T> T unwrap(Class<T> nativeClient);

  /**
   * Verifies that the service can be reached and accepts the credentials, with one cheap
   * authenticated request; for health checks. It is subject to timeouts, retries, rate limiter and
   * circuit breaker like any call. Credentials that are accepted may still lack the permission for
   * other calls.
   *
   * <pre>{@code
   * try {
   *   cloud.ping();
   * } catch (CloudException e) {
   *   System.err.println(cloud.provider().id() + " is not available: " + e.getMessage());
   * }
   * }</pre>
   *
   * <p>By default, it reads the {@linkplain #account() account}.
   *
   * @throws CloudException of kind {@code UNAUTHENTICATED} if the service rejects the credentials;
   *     of another kind if it cannot be reached or does not respond as expected; of kind {@code
   *     UNSUPPORTED} if the provider has no request for it
   */
  default void ping() {
    account().profile();
  }

  /**
   * Closes the connection and its HTTP connections. Calls in progress, whatever they wait for, and
   * later calls fail immediately with kind {@code CANCELLED}, as does a {@code Waiter} that polls
   * this cloud; reading a streamed body throws an {@code IOException}.
   */
  @Override
  void close();

  /**
   * The account that owns the credentials.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Account account() {
    return requireCapability(Account.class);
  }

  /**
   * Public SSH keys of the account.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default SshKeys sshKeys() {
    return requireCapability(SshKeys.class);
  }

  /**
   * Applications.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Apps apps() {
    return requireCapability(Apps.class);
  }

  /**
   * Configuration variables of apps.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default ConfigVars configVars() {
    return requireCapability(ConfigVars.class);
  }

  /**
   * Hostnames of apps.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Domains domains() {
    return requireCapability(Domains.class);
  }

  /**
   * Release history and rollback.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Releases releases() {
    return requireCapability(Releases.class);
  }

  /**
   * Formation and running processes of apps.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Processes processes() {
    return requireCapability(Processes.class);
  }

  /**
   * One-off commands.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default OneOffs oneOffs() {
    return requireCapability(OneOffs.class);
  }

  /**
   * Logs of apps.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Logs logs() {
    return requireCapability(Logs.class);
  }

  /**
   * Collaborators of apps.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Collaborators collaborators() {
    return requireCapability(Collaborators.class);
  }

  /**
   * Add-on services of apps, such as databases.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default AddOns addOns() {
    return requireCapability(AddOns.class);
  }

  /**
   * Deployments of source code.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Deployments deployments() {
    return requireCapability(Deployments.class);
  }

  /**
   * Regions.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Regions regions() {
    return requireCapability(Regions.class);
  }

  /**
   * Invoices of the account.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Invoices invoices() {
    return requireCapability(Invoices.class);
  }

  /**
   * Dedicated and virtual servers.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if the provider does not have this
   *     capability
   */
  default Servers servers() {
    return requireCapability(Servers.class);
  }
}
