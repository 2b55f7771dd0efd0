// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.model.ApiDescription;
import io.github.polycloud.ovh.types.model.Operation;
import io.github.polycloud.ovh.types.source.AccessTemplate;
import io.github.polycloud.ovh.types.source.SourceWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Types of OVH operations: writes one interface per resource and a record per model.
 *
 * <pre>{@code
 * OvhTypes.from(Descriptions.fetch(ovh, List.of("/vps")))
 *     .select(List.of("/vps/{serviceName}/disks"), List.of("GET /vps"))
 *     .sources("com.example.ovh")
 *     .write(Path.of("src/main/java"));
 * }</pre>
 *
 * <p>Names of types depend on all operations of the descriptions, but not on those selected. The
 * same descriptions and selection give the same text. Immutable.
 *
 * @since 0.1.0
 */
public final class OvhTypes {
  private static final Pattern PACKAGE =
      Pattern.compile("[a-z_][A-Za-z0-9_]*(\\.[a-z_][A-Za-z0-9_]*)*");

  private final List<ApiDescription> all;
  private final List<ApiDescription> selected;

  private OvhTypes(List<ApiDescription> all, List<ApiDescription> selected) {
    this.all = all;
    this.selected = selected;
  }

  /** Selects all operations of some descriptions. */
  public static OvhTypes from(Collection<ApiDescription> descriptions) {
    Objects.requireNonNull(descriptions, "descriptions");
    List<ApiDescription> all = List.copyOf(descriptions);
    return new OvhTypes(all, all.stream().map(Selection::reachable).toList());
  }

  /**
   * Selects the operations below some paths, and single ones. The names of types do not depend on
   * the selection.
   *
   * @param paths paths, for example {@code /vps} or {@code /vps/{serviceName}/disks}; a path
   *     parameter may have any name
   * @param operations method and path, for example {@code GET /ip/{ip}/reverse}
   * @throws CloudException of kind {@code INVALID_REQUEST} if one of them selects nothing
   */
  public OvhTypes select(Collection<String> paths, Collection<String> operations) {
    Objects.requireNonNull(paths, "paths");
    Objects.requireNonNull(operations, "operations");
    return new OvhTypes(all, new Selection(paths, operations).of(all));
  }

  /** Returns what is selected: the operations, and the models that they reach. */
  public List<ApiDescription> descriptions() {
    return selected;
  }

  /**
   * Returns the sources of the selected operations.
   *
   * @param packageName the package of the interfaces; records are in its package {@code model}
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is no name of a package
   */
  public GeneratedSources sources(String packageName) {
    Objects.requireNonNull(packageName, "packageName");
    if (!PACKAGE.matcher(packageName).matches() || SourceWriter.hasKeyword(packageName)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "packageName must be a name such as com.example.ovh, was " + packageName);
    }
    List<Operation> operations =
        selected.stream().flatMap(description -> description.operations().stream()).toList();
    String folder = packageName.replace('.', '/') + "/";
    Map<String, String> files = new TreeMap<>();
    new SourceWriter(all, packageName)
        .write(operations)
        .forEach((name, text) -> files.put(folder + name, text));
    files.put(folder + GeneratedSources.ACCESS_RULES, rules(operations));
    return new GeneratedSources(packageName, selected, files);
  }

  private static String rules(List<Operation> operations) {
    return AccessTemplate.rules(operations).stream()
        .map(rule -> rule + "\n")
        .collect(Collectors.joining());
  }
}
