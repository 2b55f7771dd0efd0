// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.io.Serializable;
import java.util.Set;

/**
 * A closed set of words that the API accepts.
 *
 * @param name its name in OVH's API, quoted in the error of {@link #check}
 * @param values the accepted words
 */
public record Enumeration(String name, Set<String> values) implements Serializable {

  /** An enumeration of words separated by spaces. */
  public static Enumeration of(String name, String words) {
    return new Enumeration(name, Set.of(words.split(" ")));
  }

  /**
   * Returns the value of a parameter if it is one of the words.
   *
   * @throws OvhError 400 for any other value
   */
  public String check(String field, String value) {
    if (!values.contains(value)) {
      throw OvhError.badRequest(
          "[%s] Given data (%s) does not belong to the %s enumeration"
              .formatted(field, value, name));
    }
    return value;
  }
}
