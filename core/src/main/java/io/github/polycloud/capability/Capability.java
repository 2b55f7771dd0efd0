// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Identifies a capability of a provider by the interface that applications call, and a display
 * name. The constants are the built-in capabilities; a provider may define more:
 *
 * <pre>{@code
 * public interface Databases {
 *   Capability<Databases> CAPABILITY = Capability.of(Databases.class, "databases");
 *
 *   List<String> list();
 * }
 * }</pre>
 *
 * <p>Two capabilities are equal if their interfaces are the same class; names are not compared.
 * Immutable.
 *
 * @param <T> the interface
 * @param type the interface
 * @param name lower-case letters, digits and dashes, for example {@code ssh-keys}
 * @since 0.1.0
 */
public record Capability<T>(Class<T> type, String name) {
  /** The account that owns the credentials. */
  public static final Capability<Account> ACCOUNT = of(Account.class, "account");

  /** Public SSH keys of the account. */
  public static final Capability<SshKeys> SSH_KEYS = of(SshKeys.class, "ssh-keys");

  /** Applications. */
  public static final Capability<Apps> APPS = of(Apps.class, "apps");

  /** Configuration variables of apps. */
  public static final Capability<ConfigVars> CONFIG_VARS = of(ConfigVars.class, "config-vars");

  /** Hostnames of apps. */
  public static final Capability<Domains> DOMAINS = of(Domains.class, "domains");

  /** Release history and rollback. */
  public static final Capability<Releases> RELEASES = of(Releases.class, "releases");

  /** Formation and running processes of apps. */
  public static final Capability<Processes> PROCESSES = of(Processes.class, "processes");

  /** One-off commands. */
  public static final Capability<OneOffs> ONE_OFFS = of(OneOffs.class, "one-offs");

  /** Logs of apps. */
  public static final Capability<Logs> LOGS = of(Logs.class, "logs");

  /** Collaborators of apps. */
  public static final Capability<Collaborators> COLLABORATORS =
      of(Collaborators.class, "collaborators");

  /** Add-on services of apps. */
  public static final Capability<AddOns> ADD_ONS = of(AddOns.class, "add-ons");

  /** Deployments of source code. */
  public static final Capability<Deployments> DEPLOYMENTS = of(Deployments.class, "deployments");

  /** Regions. */
  public static final Capability<Regions> REGIONS = of(Regions.class, "regions");

  /** Invoices. */
  public static final Capability<Invoices> INVOICES = of(Invoices.class, "invoices");

  /** Dedicated and virtual servers. */
  public static final Capability<Servers> SERVERS = of(Servers.class, "servers");

  private static final List<Capability<?>> BUILT_IN =
      List.of(
          ACCOUNT,
          SSH_KEYS,
          APPS,
          CONFIG_VARS,
          DOMAINS,
          RELEASES,
          PROCESSES,
          ONE_OFFS,
          LOGS,
          COLLABORATORS,
          ADD_ONS,
          DEPLOYMENTS,
          REGIONS,
          INVOICES,
          SERVERS);

  /**
   * Validates the components.
   *
   * @throws IllegalArgumentException if the type is not an interface, or the name has characters
   *     other than lower-case letters, digits and dashes
   */
  public Capability {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    if (!type.isInterface()) {
      throw new IllegalArgumentException(
          "capability type must be an interface, was " + type.getName());
    }
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "capability name must consist of lower-case letters, digits and dashes");
    }
  }

  /**
   * Creates a capability.
   *
   * @param type the interface
   * @param name lower-case letters, digits and dashes
   * @throws IllegalArgumentException if the type is not an interface, or the name has other
   *     characters
   */
  public static <T> Capability<T> of(Class<T> type, String name) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    return new Capability<>(type, name);
  }

  /** Returns the built-in capabilities, in declaration order. */
  public static List<Capability<?>> builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns the built-in capability with this name, for example {@code ssh-keys}; empty if there is
   * none.
   */
  public static Optional<Capability<?>> named(String name) {
    Objects.requireNonNull(name, "name");
    for (Capability<?> capability : BUILT_IN) {
      if (capability.name.equals(name)) {
        return Optional.of(capability);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the error that a {@code default} method of a capability throws until a provider
   * implements it. Operations are only added in this way, so that existing providers still compile.
   *
   * <pre>{@code
   * public interface Databases {
   *   Capability<Databases> CAPABILITY = Capability.of(Databases.class, "databases");
   *
   *   default void truncate(String name) {
   *     throw CAPABILITY.unsupported("truncate");
   *   }
   * }
   * }</pre>
   *
   * @param operation the name of the method
   * @return an exception of kind {@code UNSUPPORTED}
   */
  public CloudException unsupported(String operation) {
    Objects.requireNonNull(operation, "operation");
    return CloudException.of(
        ErrorKind.UNSUPPORTED,
        "this provider does not support " + type.getSimpleName() + "." + operation);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Capability<?> capability && type == capability.type;
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
