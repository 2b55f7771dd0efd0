package io.github.polycloud.sandbox.internal.ovh.wire;

import java.util.Set;

/**
 * A closed set of words that the API accepts.
 *
 * @param name its name in the API's descriptors, quoted in the refusal
 * @param values the accepted words
 */
public record Enumeration(String name, Set<String> values) {
  /**
   * An enumeration of these words.
   *
   * @param name its name in the API's descriptors
   * @param values the accepted words
   * @return the enumeration
   */
  public static Enumeration of(String name, String... values) {
    return new Enumeration(name, Set.of(values));
  }

  /**
   * Refuses any other word.
   *
   * @param field the parameter it was sent in
   * @param value what was sent
   * @return the value
   * @throws OvhError when the value is not one of the words
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
