// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ValueNode;

/**
 * The limits of JSON that is read. The size of a body does not bound the memory or the time that it
 * takes: an empty array of two characters is an object of fifty bytes, and {@code 1e999999999} is a
 * number that no arithmetic ends with.
 */
final class JsonLimits {
  /** Digits of a number and decimal places of a decimal; each double fits. */
  static final int DIGITS = 1000;

  private static final int LEVELS = 500;

  // A million objects without fields. Each token takes 10 to 80 bytes of memory.
  private static final int TOKENS = 2_000_000;

  // While a text is read, it takes several times its size.
  private static final int TEXT_LENGTH = 16 << 20;

  // Names stay in a table that all parsers of a codec share, and that Jackson empties only when it
  // has thousands of entries.
  private static final int NAME_LENGTH = 1_000;

  /** Of the parser. */
  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(LEVELS)
          .maxTokenCount(TOKENS)
          .maxStringLength(TEXT_LENGTH)
          .maxNameLength(NAME_LENGTH)
          .maxNumberLength(DIGITS)
          .build();

  /** Describes the limits in an error message. */
  static final String DESCRIPTION =
      LEVELS
          + " levels, "
          + TOKENS
          + " tokens, texts of "
          + TEXT_LENGTH
          + " characters, names of "
          + NAME_LENGTH
          + " characters, numbers of "
          + DIGITS
          + " digits";

  private JsonLimits() {}

  /** Returns whether arithmetic with a decimal takes little time, and its digits little memory. */
  static boolean isBounded(BigDecimal number) {
    // Not Math.abs: the smallest int has no absolute value.
    return number.scale() <= DIGITS && number.scale() >= -DIGITS && number.precision() <= DIGITS;
  }

  /** Creates the nodes of trees. */
  static final class Nodes extends JsonNodeFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueNode numberNode(@Nullable BigDecimal number) {
      if (number != null && !isBounded(number)) {
        throw new StreamConstraintsException("a number of too many digits");
      }
      return super.numberNode(number);
    }
  }
}
