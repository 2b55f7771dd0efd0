package io.github.polycloud.ops;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import java.util.Optional;

/**
 * Identifies something that a provider can do: the interface that applications call, and a name.
 * The constants are the capabilities that core defines; a provider may define more:
 *
 * <pre>{@code
 * public interface Databases {
 *   Capability<Databases> CAPABILITY = Capability.of(Databases.class, "databases");
 *
 *   List<String> list();
 * }
 * }</pre>
 *
 * <p>Two capabilities are equal when their interfaces are the same class; the name is for people.
 *
 * @param <T> the interface
 * @param type the interface
 * @param name lower-case letters, digits and dashes, for example {@code ssh-keys}
 */
public record Capability<T>(Class<T> type, String name) {
  /** The owner of the credentials. */
  public static final Capability<Account> ACCOUNT = of(Account.class, "account");

  /** Public SSH keys. */
  public static final Capability<SshKeys> SSH_KEYS = of(SshKeys.class, "ssh-keys");

  /** Applications. */
  public static final Capability<Apps> APPS = of(Apps.class, "apps");

  /** Configuration variables of apps. */
  public static final Capability<ConfigVars> CONFIG_VARS = of(ConfigVars.class, "config-vars");

  /** Hostnames of apps. */
  public static final Capability<Domains> DOMAINS = of(Domains.class, "domains");

  /** Releases and rollback. */
  public static final Capability<Releases> RELEASES = of(Releases.class, "releases");

  /** Formation and running processes. */
  public static final Capability<Processes> PROCESSES = of(Processes.class, "processes");

  /** One-off commands. */
  public static final Capability<OneOffs> ONE_OFFS = of(OneOffs.class, "one-offs");

  /** Logs. */
  public static final Capability<Logs> LOGS = of(Logs.class, "logs");

  /** Collaborators. */
  public static final Capability<Collaborators> COLLABORATORS =
      of(Collaborators.class, "collaborators");

  /** Add-on services. */
  public static final Capability<AddOns> ADD_ONS = of(AddOns.class, "add-ons");

  /** Deployment of source code. */
  public static final Capability<Deployments> DEPLOYMENTS = of(Deployments.class, "deployments");

  /** Regions. */
  public static final Capability<Regions> REGIONS = of(Regions.class, "regions");

  /** Invoices. */
  public static final Capability<Invoices> INVOICES = of(Invoices.class, "invoices");

  /** Servers. */
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
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the type is not an interface, or the name has other
   *     characters than lower-case letters, digits and dashes
   */
  public Capability {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(
          "a capability is an interface, which " + type.getName() + " is not");
    }
    if (!name.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "the name of a capability has lower-case letters, digits and dashes, was " + name);
    }
  }

  /**
   * Returns a capability of this interface and name.
   *
   * @throws IllegalArgumentException as the constructor
   */
  public static <T> Capability<T> of(Class<T> type, String name) {
    return new Capability<>(type, name);
  }

  /** The capabilities that core defines, in the order of their constants. */
  public static List<Capability<?>> builtIn() {
    return BUILT_IN;
  }

  /** The built-in capability of this name, for example {@code ssh-keys}; empty if there is none. */
  public static Optional<Capability<?>> named(String name) {
    for (Capability<?> capability : BUILT_IN) {
      if (capability.name.equals(name)) {
        return Optional.of(capability);
      }
    }
    return Optional.empty();
  }

  /**
   * The error that a {@code default} method of a capability throws until a provider implements it.
   * Operations are added to capabilities in this way only, so that existing providers compile.
   *
   * @param operation the name of the method
   */
  public CloudException unsupported(String operation) {
    return new CloudException(
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

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
