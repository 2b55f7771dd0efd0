// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A named type of a description. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Model {
  /** Its name in the description, for example {@code vps.VPS}. */
  String name();

  /**
   * An object with fields.
   *
   * @param name its name
   * @param typeParameters the names of its type parameters; empty unless it is generic
   * @param fields its fields, in the order of the description
   */
  record Structure(String name, List<String> typeParameters, List<Field> fields) implements Model {
    /** Copies the lists. */
    public Structure {
      typeParameters = List.copyOf(typeParameters);
      fields = List.copyOf(fields);
    }
  }

  /**
   * A value out of a list, to which the service may add.
   *
   * @param name its name
   * @param type the type of the values, {@link TypeRef.Simple#STRING} or {@link
   *     TypeRef.Simple#LONG}
   * @param values the values, in the order of the description
   */
  record Enumeration(String name, TypeRef.Simple type, List<String> values) implements Model {
    /** Copies the values. */
    public Enumeration {
      values = List.copyOf(values);
    }
  }

  /**
   * One of several models.
   *
   * @param name its name
   * @param discriminator the field whose value tells which; null if the description names none
   * @param variants the names of the models by that value, or by name without a discriminator;
   *     sorted
   */
  record Union(String name, @Nullable String discriminator, Map<String, String> variants)
      implements Model {
    /** Sorts the variants. */
    public Union {
      variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    }
  }
}
