// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
    private static final Pattern TYPE_PARAMETER = Pattern.compile("[A-Z][A-Z0-9]?");

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a type parameter is not called like {@code T} or {@code
     *     T1}
     */
    public Structure {
      typeParameters = List.copyOf(typeParameters);
      if (!typeParameters.stream().allMatch(one -> TYPE_PARAMETER.matcher(one).matches())) {
        throw new IllegalArgumentException("typeParameters must be names such as T");
      }
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
