package io.github.polycloud;

import io.github.polycloud.ops.Account;
import io.github.polycloud.ops.AddOns;
import io.github.polycloud.ops.Apps;
import io.github.polycloud.ops.Collaborators;
import io.github.polycloud.ops.ConfigVars;
import io.github.polycloud.ops.Deployments;
import io.github.polycloud.ops.Domains;
import io.github.polycloud.ops.Invoices;
import io.github.polycloud.ops.Logs;
import io.github.polycloud.ops.OneOffs;
import io.github.polycloud.ops.Processes;
import io.github.polycloud.ops.Regions;
import io.github.polycloud.ops.Releases;
import io.github.polycloud.ops.Servers;
import io.github.polycloud.ops.SshKeys;
import java.util.Optional;

/**
 * One open connection to a cloud. Safe for use by many threads; close it when done.
 *
 * <pre>{@code
 * try (Cloud cloud = Clouds.connect("heroku")) {
 *   for (App app : cloud.apps().list()) {
 *     System.out.println(app.name());
 *   }
 * }
 * }</pre>
 *
 * <p>A shortcut such as {@link #apps()} throws a {@code CloudException} of kind {@code UNSUPPORTED}
 * when the provider has no such thing; {@link #find} asks without throwing.
 */
public interface Cloud extends AutoCloseable {
  /** Which provider it is, and what it can do. */
  ProviderInfo provider();

  /**
   * A capability by its interface, built-in or the provider's own; empty if the provider does not
   * have it.
   */
  <T> Optional<T> find(Class<T> capability);

  /**
   * A capability by its interface.
   *
   * @param capability the interface; two types with the same simple name are two capabilities
   * @throws io.github.polycloud.error.CloudException of kind {@code UNSUPPORTED} if the provider
   *     does not have it; the message names the providers on the class path that do
   */
  <T> T require(Class<T> capability);

  /** Calls on any path. */
  RawCalls raw();

  /**
   * The native client of the provider, with all that is not neutral.
   *
   * @throws io.github.polycloud.error.CloudException of kind {@code UNSUPPORTED} when this cloud is
   *     another one's
   */
  <T> T unwrap(Class<T> nativeClient);

  /** Closes all connections. */
  @Override
  void close();

  /** Who the connection belongs to. */
  default Account account() {
    return require(Account.class);
  }

  /** Public SSH keys of the account. */
  default SshKeys sshKeys() {
    return require(SshKeys.class);
  }

  /** Applications. */
  default Apps apps() {
    return require(Apps.class);
  }

  /** Configuration of apps. */
  default ConfigVars configVars() {
    return require(ConfigVars.class);
  }

  /** Hostnames of apps. */
  default Domains domains() {
    return require(Domains.class);
  }

  /** History of apps, and the way back. */
  default Releases releases() {
    return require(Releases.class);
  }

  /** What apps run. */
  default Processes processes() {
    return require(Processes.class);
  }

  /** Commands that run once. */
  default OneOffs oneOffs() {
    return require(OneOffs.class);
  }

  /** Logs of apps. */
  default Logs logs() {
    return require(Logs.class);
  }

  /** Who may work on apps. */
  default Collaborators collaborators() {
    return require(Collaborators.class);
  }

  /** Services beside apps. */
  default AddOns addOns() {
    return require(AddOns.class);
  }

  /** New code for apps. */
  default Deployments deployments() {
    return require(Deployments.class);
  }

  /** Where things can run. */
  default Regions regions() {
    return require(Regions.class);
  }

  /** What it costs. */
  default Invoices invoices() {
    return require(Invoices.class);
  }

  /** Machines. */
  default Servers servers() {
    return require(Servers.class);
  }
}
