// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

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
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class OvhTypes {
  private final List<ApiDescription> all;
  private final List<ApiDescription> selected;

  private OvhTypes(List<ApiDescription> all, List<ApiDescription> selected) {
    this.all = all;
    this.selected = selected;
  }

  /** Selects all operations of some descriptions. */
  public static OvhTypes from(Collection<ApiDescription> descriptions) {
    Objects.requireNonNull(descriptions, "descriptions");
    return new OvhTypes(List.copyOf(descriptions), List.copyOf(descriptions));
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
    throw new UnsupportedOperationException();
  }

  /** Returns what is selected: the operations, and the models that they reach. */
  public List<ApiDescription> descriptions() {
    return selected;
  }

  /**
   * Returns the sources of the selected operations.
   *
   * @param packageName the package of the interfaces; records are in its package {@code model}
   * @throws IllegalArgumentException if it is no name of a package
   */
  public GeneratedSources sources(String packageName) {
    Objects.requireNonNull(packageName, "packageName");
    throw new UnsupportedOperationException(all.toString());
  }
}
