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
import io.github.polycloud.raw.RawClient;
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
 * when the provider has no such thing; {@link #capability} asks without throwing.
 */
public interface Cloud extends AutoCloseable {
  /** Which provider it is, and what it can do. */
  ProviderInfo provider();

  /**
   * A capability by its interface, built-in or the provider's own; empty if the provider does not
   * have it.
   */
  <T> Optional<T> capability(Class<T> capability);

  /**
   * A capability by its interface.
   *
   * @param capability the interface; two types with the same simple name are two capabilities
   * @throws io.github.polycloud.error.CloudException of kind {@code UNSUPPORTED} if the provider
   *     does not have it; the message names the providers on the class path that do
   */
  <T> T requireCapability(Class<T> capability);

  /** Calls on any path. */
  RawClient raw();

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
    return requireCapability(Account.class);
  }

  /** Public SSH keys of the account. */
  default SshKeys sshKeys() {
    return requireCapability(SshKeys.class);
  }

  /** Applications. */
  default Apps apps() {
    return requireCapability(Apps.class);
  }

  /** Configuration of apps. */
  default ConfigVars configVars() {
    return requireCapability(ConfigVars.class);
  }

  /** Hostnames of apps. */
  default Domains domains() {
    return requireCapability(Domains.class);
  }

  /** History of apps, and the way back. */
  default Releases releases() {
    return requireCapability(Releases.class);
  }

  /** What apps run. */
  default Processes processes() {
    return requireCapability(Processes.class);
  }

  /** Commands that run once. */
  default OneOffs oneOffs() {
    return requireCapability(OneOffs.class);
  }

  /** Logs of apps. */
  default Logs logs() {
    return requireCapability(Logs.class);
  }

  /** Who may work on apps. */
  default Collaborators collaborators() {
    return requireCapability(Collaborators.class);
  }

  /** Services beside apps. */
  default AddOns addOns() {
    return requireCapability(AddOns.class);
  }

  /** New code for apps. */
  default Deployments deployments() {
    return requireCapability(Deployments.class);
  }

  /** Where things can run. */
  default Regions regions() {
    return requireCapability(Regions.class);
  }

  /** What it costs. */
  default Invoices invoices() {
    return requireCapability(Invoices.class);
  }

  /** Machines. */
  default Servers servers() {
    return requireCapability(Servers.class);
  }
}
