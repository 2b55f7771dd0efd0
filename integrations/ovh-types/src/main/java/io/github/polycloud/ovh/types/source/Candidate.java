// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The possible names of a type, from the shortest to the longest.
 *
 * @param prefix what each name begins with
 * @param parts the parts that names consist of; a shorter name has the last ones
 * @param suffix what each name ends with
 * @param least the number of parts of the shortest name
 * @param distinction what is added if the longest name is not enough; empty for nothing
 */
record Candidate(
    String prefix, List<String> parts, String suffix, int least, String distinction) {
  /** Returns the shortest name for each key that is not taken and that no other key has. */
  static <K> Map<K, String> shortest(Map<K, Candidate> candidates, Predicate<String> isTaken) {
    Map<K, Integer> lengths = new LinkedHashMap<>();
    candidates.forEach((key, candidate) -> lengths.put(key, candidate.least()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (List<K> same : byName(candidates, lengths)) {
        String name = candidates.get(same.get(0)).name(lengths.get(same.get(0)));
        if (same.size() > 1 || isTaken.test(name)) {
          for (K key : same) {
            if (lengths.get(key) < candidates.get(key).longest()) {
              lengths.merge(key, 1, Integer::sum);
              changed = true;
            }
          }
        }
      }
    }
    Map<K, String> names = new LinkedHashMap<>();
    lengths.forEach((key, length) -> names.put(key, candidates.get(key).name(length)));
    return names;
  }

  private static <K> Iterable<List<K>> byName(
      Map<K, Candidate> candidates, Map<K, Integer> lengths) {
    Map<String, List<K>> byName = new HashMap<>();
    lengths.forEach(
        (key, length) ->
            byName
                .computeIfAbsent(
                    candidates.get(key).name(length).toLowerCase(Locale.ROOT),
                    name -> new ArrayList<>())
                .add(key));
    return byName.values();
  }

  private int longest() {
    return Math.max(least, parts.size()) + (distinction.isEmpty() ? 0 : 1);
  }

  /** Joins the last parts; one that the next one begins with, or the other way round, is left out. */
  String name(int length) {
    List<String> some = parts.subList(Math.max(0, parts.size() - length), parts.size());
    StringBuilder name = new StringBuilder(prefix);
    for (int i = 0; i < some.size(); i++) {
      if (i == some.size() - 1 || !overlap(some.get(i), some.get(i + 1))) {
        name.append(some.get(i));
      }
    }
    name.append(suffix);
    if (length > Math.max(least, parts.size())) {
      name.append(distinction);
    }
    return Identifiers.type(name.toString());
  }

  private static boolean overlap(String part, String next) {
    String first = part.toLowerCase(Locale.ROOT);
    String second = next.toLowerCase(Locale.ROOT);
    return first.startsWith(second) || second.startsWith(first);
  }
}
