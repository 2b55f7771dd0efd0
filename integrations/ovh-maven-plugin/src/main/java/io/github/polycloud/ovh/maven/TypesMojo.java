// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.maven;

import io.github.polycloud.ovh.types.GeneratedSources;
import io.github.polycloud.ovh.types.OvhTypes;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes Java types of OVH operations, from the descriptions that the API serves. The directory of
 * the sources is compiled with the project.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "types",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresProject = false,
    threadSafe = true)
public final class TypesMojo extends OvhMojo {
  @Parameter(defaultValue = "${project}", readonly = true)
  @Nullable MavenProject project;

  /** Called by Maven. */
  public TypesMojo() {}

  @Override
  void execute(OvhTypes types, Path root) {
    GeneratedSources.Written result = types.sources(packageName).write(root);
    getLog()
        .info(
            String.format(
                "types of %d operations in package %s: %d written, %d removed, %d unchanged",
                types.descriptions().stream().mapToInt(part -> part.operations().size()).sum(),
                packageName,
                result.written().size(),
                result.removed().size(),
                result.unchanged()));
    if (project != null) {
      // No effect if it is one of the project already.
      project.addCompileSourceRoot(root.toString());
    }
  }
}
