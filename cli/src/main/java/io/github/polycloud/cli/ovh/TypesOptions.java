// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connector;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ovh.types.description.Descriptions;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which operations types are made of, and where they are. */
final class TypesOptions {
  /** Satisfies the rules for credentials; descriptions need none, so that it is never sent. */
  private static final String NO_TOKEN = "none";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private CloudOptions clouds;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "all operations below this path, for example /vps or /v2/iam/policy")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--operation",
      paramLabel = "OPERATION",
      description = "one operation, for example \"GET /ip/{ip}/reverse\"; repeatable")
  private List<String> operations = new ArrayList<>();

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "the package of the types, for example com.example.ovh")
  private @Nullable String packageName;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "src/main/java",
      description = "the directory of the sources (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "read descriptions from this file or directory instead of the endpoint")
  private @Nullable Path from;

  @Option(
      names = "--endpoint",
      paramLabel = "NAME",
      description = "read descriptions from this endpoint (default: OVH_ENDPOINT, then ovh-eu)")
  private @Nullable String endpoint;

  /** Called by picocli. */
  TypesOptions() {}

  /** Returns the selected operations, read from the endpoint or the files. */
  OvhTypes types() {
    if (paths.isEmpty() && operations.isEmpty()) {
      throw usage("name a PATH, for example /vps, or an --operation");
    }
    if (clouds.cloud() != null && !"ovh".equals(clouds.cloud())) {
      throw usage("only ovh has descriptions");
    }
    return OvhTypes.from(descriptions()).select(paths, operations);
  }

  private List<ApiDescription> descriptions() {
    if (from != null) {
      return Descriptions.read(CommandEnvironment.file(from));
    }
    List<String> all = new ArrayList<>(paths);
    operations.forEach(operation -> all.add(operation.substring(operation.indexOf(' ') + 1)));
    try (Connector connector = clouds.connector(false);
        Cloud cloud = builder(connector).connect();
        Progress progress = Progress.start("descriptions")) {
      progress.at(0, -1);
      return Descriptions.fetch(cloud.unwrap(Ovh.class), all);
    }
  }

  /** Credentials are not needed, so that a user without an account can write types. */
  private CloudBuilder builder(Connector connector) {
    CloudBuilder builder = connector.application("ovh");
    if (connector.sandbox().isEmpty() && clouds.profile() == null) {
      builder.credential("access_token", NO_TOKEN);
    }
    return endpoint == null ? builder : builder.endpoint(endpoint);
  }

  /** Returns the name of the package. */
  String packageName() {
    if (packageName == null) {
      throw usage("name the package of the types: --package com.example.ovh");
    }
    return packageName;
  }

  /** Returns the directory of the sources. */
  Path out() {
    return out;
  }

  /** Returns whether anything is selected. */
  boolean isEmpty() {
    return paths.isEmpty() && operations.isEmpty();
  }

  ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
