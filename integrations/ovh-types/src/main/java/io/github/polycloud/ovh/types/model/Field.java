// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

import java.util.Objects;

/**
 * A field of a structure or a body. Immutable.
 *
 * @param name its name in JSON
 * @param type its type
 * @param nullable whether it may be null in a response
 * @param required whether a request must have it
 * @param readOnly whether only responses have it
 * @since 0.1.0
 */
public record Field(
    String name, TypeRef type, boolean nullable, boolean required, boolean readOnly) {
  /** Rejects null components. */
  public Field {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
