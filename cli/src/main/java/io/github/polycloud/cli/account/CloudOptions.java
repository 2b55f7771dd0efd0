// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.cli.output.CommandEnvironment;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which accounts a command uses. One rule for every command: {@code --sandbox} a private sandbox,
 * {@code --profile} the credentials of a profile, otherwise the credential chain of each provider.
 */
public final class CloudOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-c", "--cloud"},
      paramLabel = "CLOUD",
      completionCandidates = Ids.class,
      description = "use this cloud only: heroku, heroku-legacy or ovh")
  private @Nullable String cloud;

  @Option(
      names = "--sandbox",
      description = "use a private sandbox with invented data, started for this command")
  private boolean sandbox;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "use the credentials of this profile (default: that of POLYCLOUD_PROFILE)")
  private @Nullable String profile;

  @Option(
      names = "--ca",
      paramLabel = "PEM",
      description = "trust only the certificates in this file, like POLYCLOUD_CA and SSL_CERT_FILE")
  private @Nullable Path certificates;

  @Option(
      names = "-v",
      description = "print each request on standard error; -vv also pauses and retries")
  private boolean[] verbose = {};

  @Option(names = "--debug", description = "print all that is logged, with secrets masked")
  private boolean debug;

  /** Called by picocli. */
  public CloudOptions() {}

  /**
   * Opens the connections.
   *
   * @throws ParameterException if no provider has the name of the cloud
   */
  public Connections open() {
    return open(false);
  }

  /**
   * Opens the connections; writes are printed instead of sent if it is a rehearsal.
   *
   * @param rehearsal whether {@code --dry-run} was given
   */
  public Connections open(boolean rehearsal) {
    check();
    return new Connections(connector(rehearsal));
  }

  /** Returns what connects, for commands that connect without all of the credentials. */
  public Connector connector(boolean rehearsal) {
    check();
    Verbosity.of(verbose.length, debug).apply();
    return new Connector(
        cloud == null ? List.of() : List.of(cloud),
        sandbox,
        profile(),
        certificates(),
        verbose.length,
        rehearsal);
  }

  /** Returns the name of the profile of the options, null if there is none. */
  public @Nullable String profile() {
    String name = profile == null ? CommandEnvironment.variable("POLYCLOUD_PROFILE") : profile;
    return name == null || name.isEmpty() ? null : name;
  }

  private @Nullable Path certificates() {
    if (certificates != null) {
      return CommandEnvironment.file(certificates);
    }
    return Stream.of("POLYCLOUD_CA", "SSL_CERT_FILE")
        .map(CommandEnvironment::variable)
        .filter(file -> file != null && !file.isEmpty())
        .findFirst()
        .map(file -> CommandEnvironment.file(Path.of(file)))
        .orElse(null);
  }

  /** Returns the cloud of the options, null if there is none. */
  public @Nullable String cloud() {
    return cloud;
  }

  /** Returns whether the profile is named by an option, not by the environment. */
  boolean isProfileGiven() {
    return isGiven("--profile");
  }

  /** Returns what connects for a login, whose profile need not exist. */
  Connector connectorOfLogin() {
    String saved = profile;
    try {
      profile = "";
      return connector(false);
    } finally {
      profile = saved;
    }
  }

  boolean isSandbox() {
    return sandbox;
  }

  /** Uses a sandbox unless the options name an account. */
  public void preferSandbox() {
    sandbox |= profile() == null;
  }

  /**
   * Uses a sandbox in any case, for commands that change it as they like.
   *
   * @throws ParameterException if the options name an account
   */
  public void requireSandbox() {
    if (command != null && isGiven("--profile")) {
      throw new ParameterException(
          command.commandLine(),
          command.name() + " changes what it finds, so it runs on a sandbox only");
    }
    sandbox = true;
  }

  void check() {
    if (sandbox && profile() != null && command != null && isGiven("--profile")) {
      throw new ParameterException(
          command.commandLine(), "--sandbox and --profile exclude each other");
    }
    List<String> ids = Ids.all();
    if (cloud != null && !ids.contains(cloud)) {
      throw new ParameterException(
          command.commandLine(),
          "there is no cloud '" + cloud + "'; there are " + String.join(", ", ids));
    }
  }

  /** The ids of all clouds, for completion. */
  static final class Ids implements Iterable<String> {
    Ids() {}

    static List<String> all() {
      return Clouds.providers().stream().map(ProviderInfo::id).sorted().toList();
    }

    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }
  }

  private boolean isGiven(String option) {
    return command.commandLine().getParseResult().hasMatchedOption(option);
  }
}
