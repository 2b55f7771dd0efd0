// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Generated sources in memory, with a manifest that lists them, the SHA-256 of each and what they
 * were generated from. Immutable.
 *
 * @since 0.1.0
 */
public final class GeneratedSources {
  /** The name of the manifest, in the folder of the package. */
  public static final String MANIFEST = "polycloud-ovh-types.json";

  /** The name of the file with the access rules, one a line, in the folder of the package. */
  public static final String ACCESS_RULES = "access-rules.txt";

  private static final int MAX_NAMED = 5;

  private final String packageName;
  private final Map<String, String> files;

  GeneratedSources(
      String packageName, List<ApiDescription> descriptions, Map<String, String> sources) {
    this.packageName = packageName;
    Map<String, String> all = new TreeMap<>(sources);
    all.put(Manifest.path(packageName), Manifest.of(packageName, descriptions, sources).text());
    this.files = Collections.unmodifiableMap(all);
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
   *     removed was not generated, or was changed since; nothing is written then. Of kind {@code
   *     CONFIGURATION} if a file cannot be written
   */
  public Written write(Path root) {
    Objects.requireNonNull(root, "root");
    Map<String, String> earlier =
        Manifest.read(root, packageName).map(Manifest::files).orElse(Map.of());
    List<String> written = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> foreign = new ArrayList<>();
    String manifest = Manifest.path(packageName);
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        String hash = Manifest.hash(root.resolve(file.getKey()));
        if (!Manifest.hash(file.getValue()).equals(hash)) {
          written.add(file.getKey());
          if (hash != null
              && !file.getKey().equals(manifest)
              && !hash.equals(earlier.get(file.getKey()))) {
            foreign.add(file.getKey());
          }
        }
      }
      for (Map.Entry<String, String> file : earlier.entrySet()) {
        String hash = Manifest.hash(root.resolve(file.getKey()));
        if (!files.containsKey(file.getKey()) && hash != null) {
          (hash.equals(file.getValue()) ? removed : foreign).add(file.getKey());
        }
      }
      reject(foreign);
      for (String file : written) {
        Path target = root.resolve(file);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(target, files.get(file));
      }
      for (String file : removed) {
        Files.delete(root.resolve(file));
      }
    } catch (IOException e) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION, "the generated files cannot be written to " + root);
    }
    return new Written(written, removed, files.size() - written.size());
  }

  private static void reject(List<String> foreign) {
    if (!foreign.isEmpty()) {
      String some = String.join(", ", foreign.subList(0, Math.min(MAX_NAMED, foreign.size())));
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "not overwritten, because not generated or changed since: "
              + some
              + (foreign.size() > MAX_NAMED ? " and " + (foreign.size() - MAX_NAMED) + " more" : "")
              + "; move or delete them");
    }
  }

  /**
   * What was written, as paths below the source root, sorted.
   *
   * @param written the files that are new or have changed
   * @param removed the files that are gone
   * @param unchanged the number of files that were left as they are
   */
  public record Written(List<String> written, List<String> removed, int unchanged) {
    /** Copies the lists. */
    public Written {
      written = List.copyOf(written);
      removed = List.copyOf(removed);
    }
  }

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
      List<String> edited) {
    /** Copies the lists. */
    public Committed {
      descriptions = List.copyOf(descriptions);
      missing = List.copyOf(missing);
      edited = List.copyOf(edited);
    }
  }

  /**
   * Reads the state of the files of a package.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if there is no manifest, of kind {@code
   *     INVALID_REQUEST} if it cannot be read
   */
  public static Committed committed(Path root, String packageName) {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(packageName, "packageName");
    Manifest manifest =
        Manifest.read(root, packageName)
            .orElseThrow(
                () ->
                    CloudException.of(
                        ErrorKind.NOT_FOUND,
                        root.resolve(Manifest.path(packageName)) + " does not exist"));
    List<String> missing = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    try {
      for (Map.Entry<String, String> file : manifest.files().entrySet()) {
        String hash = Manifest.hash(root.resolve(file.getKey()));
        if (hash == null) {
          missing.add(file.getKey());
        } else if (!hash.equals(file.getValue())) {
          edited.add(file.getKey());
        }
      }
    } catch (IOException e) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "the generated files in " + root + " cannot be read");
    }
    return new Committed(packageName, manifest.descriptions(), missing, edited);
  }
}
