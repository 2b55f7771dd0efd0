// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.description;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of models that a description declares in place, without a name. */
final class SyntheticName {
  private SyntheticName() {}

  /** Returns the name of a model that is declared at a part of an operation or a model. */
  static String of(String owner, String part) {
    List<String> words =
        Arrays.stream(owner.split("[/.]"))
            .filter(word -> !word.isEmpty() && !word.startsWith("{"))
            .toList();
    String first = part.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT);
    String rest =
        part.isEmpty() || part.equals(part.toUpperCase(Locale.ROOT))
            ? part.toLowerCase(Locale.ROOT)
            : part;
    return words.stream().collect(Collectors.joining(".", "", "."))
        + first
        + (rest.isEmpty() ? "" : rest.substring(1));
  }
}
