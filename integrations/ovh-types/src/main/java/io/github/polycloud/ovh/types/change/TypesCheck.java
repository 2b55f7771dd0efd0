// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.types.GeneratedSources;
import io.github.polycloud.ovh.types.OvhTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whether the types in a project are those that would be generated now, for continuous integration.
 * Files are paths below the source root, sorted.
 *
 * @param changes how the API differs from the description that the types were generated from
 * @param missing generated files that do not exist any more
 * @param edited generated files that were changed by hand
 * @param outdated other files that this version of Polycloud generates differently; empty if there
 *     are other differences
 * @since 0.1.0
 */
public record TypesCheck(
    ApiChanges changes, List<String> missing, List<String> edited, List<String> outdated) {
  /** Copies the lists. */
  public TypesCheck {
    Objects.requireNonNull(changes, "changes");
    missing = List.copyOf(missing);
    edited = List.copyOf(edited);
    outdated = List.copyOf(outdated);
  }

  /**
   * Compares the types of a package with the current description. Reads files, writes none.
   *
   * @param root the source root, for example {@code src/main/java}
   * @param packageName the package of the types
   * @param current what would be generated
   * @throws CloudException of kind {@code NOT_FOUND} if no types were generated there
   */
  public static TypesCheck of(Path root, String packageName, OvhTypes current) {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(current, "current");
    GeneratedSources.Committed committed = GeneratedSources.committed(root, packageName);
    ApiChanges changes = ApiChanges.between(committed.descriptions(), current.descriptions());
    boolean same =
        changes.isEmpty() && committed.missing().isEmpty() && committed.edited().isEmpty();
    return new TypesCheck(
        changes,
        committed.missing(),
        committed.edited(),
        same ? differing(root, current.sources(packageName)) : List.of());
  }

  private static List<String> differing(Path root, GeneratedSources sources) {
    List<String> differing = new ArrayList<>();
    for (Map.Entry<String, String> file : sources.files().entrySet()) {
      if (!hasText(root.resolve(file.getKey()), file.getValue())) {
        differing.add(file.getKey());
      }
    }
    return differing;
  }

  private static boolean hasText(Path file, String text) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).equals(text);
    } catch (IOException e) {
      // Not readable as text.
      return false;
    }
  }

  /** Returns whether nothing is different. */
  public boolean isUpToDate() {
    return changes.isEmpty() && missing.isEmpty() && edited.isEmpty() && outdated.isEmpty();
  }

  /** One line for each difference; empty if there are none. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    changes.all().forEach(change -> lines.add(change.toString()));
    missing.forEach(file -> lines.add("missing " + file));
    edited.forEach(file -> lines.add("edited " + file));
    outdated.forEach(file -> lines.add("outdated " + file));
    return String.join("\n", lines);
  }
}
