// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A section of the API: its operations and the models that they use. Immutable.
 *
 * @param name the path of the section, for example {@code /vps} or {@code /v2/iam}
 * @param operations the operations, sorted by path and method
 * @param models the models by name, sorted
 * @since 0.1.0
 */
public record ApiDescription(String name, List<Operation> operations, Map<String, Model> models) {
  /** Sorts operations and models. */
  public ApiDescription {
    operations = operations.stream().sorted(Operation.ORDER).toList();
    models = Collections.unmodifiableMap(new TreeMap<>(models));
  }
}
