// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.maven;

import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ovh.types.change.TypesCheck;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails if the types in the project are not those that would be written now, and says what differs:
 * operations and fields of the API, and files. Writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends OvhMojo {
  /** Called by Maven. */
  public CheckMojo() {}

  @Override
  void execute(OvhTypes types, Path root) throws MojoFailureException {
    TypesCheck result = TypesCheck.of(root, packageName, types);
    if (!result.isUpToDate()) {
      result.toString().lines().forEach(getLog()::error);
      throw new MojoFailureException(
          "the types of package "
              + packageName
              + " are not up to date; write them with the goal"
              + " types");
    }
    getLog().info("the types of package " + packageName + " are up to date");
  }
}
