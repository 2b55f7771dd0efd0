// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Generated sources in memory, with a manifest that lists them, the SHA-256 of each and what they
 * were generated from. Immutable.
 *
 * @since 0.1.0
 */
public final class GeneratedSources {
  /** The name of the manifest, in the folder of the package. */
  public static final String MANIFEST = "polycloud-ovh-types.json";

  private final Map<String, String> files;

  GeneratedSources(Map<String, String> files) {
    this.files = files;
  }

  /** The text of each file by its path below the source root, sorted; the manifest is one. */
  public Map<String, String> files() {
    return files;
  }

  /**
   * Writes the files that are new or differ, and removes those that an earlier run wrote and this
   * one does not.
   *
   * @param root the source root, for example {@code src/main/java}
   * @throws CloudException of kind {@code INVALID_REQUEST} if a file that would be overwritten or
   *     removed was not generated, or was changed since; nothing is written then
   */
  public Written write(Path root) {
    Objects.requireNonNull(root, "root");
    throw new UnsupportedOperationException();
  }

  /**
   * What was written, as paths below the source root, sorted.
   *
   * @param written the files that are new or have changed
   * @param removed the files that are gone
   * @param unchanged the number of files that were left as they are
   */
  public record Written(List<String> written, List<String> removed, int unchanged) {}

  /**
   * The state of generated files in a folder, read from their manifest.
   *
   * @param packageName the package
   * @param descriptions what the files were generated from
   * @param missing generated files that do not exist any more, as paths below the source root
   * @param edited generated files that were changed by hand, as paths below the source root
   */
  public record Committed(
      String packageName,
      List<ApiDescription> descriptions,
      List<String> missing,
      List<String> edited) {}

  /**
   * Reads the state of the files of a package.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if there is no manifest
   */
  public static Committed committed(Path root, String packageName) {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(packageName, "packageName");
    throw new UnsupportedOperationException();
  }
}
