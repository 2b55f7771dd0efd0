// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.maven;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ovh.types.description.Descriptions;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What both goals have in common: which operations types are made of, and where they are. */
abstract class OvhMojo extends AbstractMojo {
  /** Paths of which all operations below are selected, for example {@code /vps}. */
  @Parameter(property = "polycloud.ovh.paths")
  List<String> paths = new ArrayList<>();

  /** Single operations, for example {@code GET /ip/{ip}/reverse}. */
  @Parameter(property = "polycloud.ovh.operations")
  List<String> operations = new ArrayList<>();

  /** The package of the types. */
  @Parameter(name = "package", property = "polycloud.ovh.package", required = true)
  String packageName;

  /** The directory of the sources. */
  @Parameter(property = "polycloud.ovh.out", defaultValue = "src/main/java", required = true)
  File out;

  /** A file or directory to read descriptions from, instead of the endpoint. */
  @Parameter(property = "polycloud.ovh.from")
  @Nullable File from;

  /**
   * The endpoint to read descriptions from, for example {@code ovh-ca}; by default that of {@code
   * OVH_ENDPOINT}, then {@code ovh-eu}.
   */
  @Parameter(property = "polycloud.ovh.endpoint")
  @Nullable String endpoint;

  /** Whether to do nothing. */
  @Parameter(property = "polycloud.ovh.skip", defaultValue = "false")
  boolean skip;

  /** Called by Maven: a field cannot have the name of this parameter. */
  public void setPackage(String name) {
    packageName = name;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    if (paths.isEmpty() && operations.isEmpty()) {
      throw new MojoFailureException("name <paths>, for example /vps, or <operations>");
    }
    try {
      execute(OvhTypes.from(descriptions()).select(paths, operations), out.toPath());
    } catch (CloudException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /**
   * Runs the goal.
   *
   * @param types the selected operations
   * @param root the directory of the sources
   */
  abstract void execute(OvhTypes types, Path root) throws MojoFailureException;

  private List<ApiDescription> descriptions() {
    if (from != null) {
      return Descriptions.read(from.toPath());
    }
    List<String> all = new ArrayList<>(paths);
    operations.forEach(operation -> all.add(operation.substring(operation.indexOf(' ') + 1)));
    // Descriptions need no credentials: the token satisfies the rules for them, and is never sent.
    CloudBuilder builder = Clouds.builder("ovh").credential("access_token", "none");
    if (endpoint != null) {
      builder.endpoint(endpoint);
    }
    try (Cloud cloud = builder.connect()) {
      return Descriptions.fetch(cloud.unwrap(Ovh.class), all);
    }
  }
}
