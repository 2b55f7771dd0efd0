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
record Candidate(String prefix, List<String> parts, String suffix, int least, String distinction) {
  /** Returns the shortest name for each key that is not taken and that no other key has. */
  static Map<String, String> shortest(
      Map<String, Candidate> candidates, Predicate<String> isTaken) {
    List<Choice> choices = new ArrayList<>();
    candidates.forEach((key, candidate) -> choices.add(new Choice(key, candidate)));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (List<Choice> same : byName(choices)) {
        if (same.size() > 1 || isTaken.test(same.get(0).name)) {
          for (Choice choice : same) {
            changed |= choice.extend();
          }
        }
      }
    }
    Map<String, String> names = new LinkedHashMap<>();
    choices.forEach(choice -> names.put(choice.key, choice.name));
    return names;
  }

  private static Iterable<List<Choice>> byName(List<Choice> choices) {
    Map<String, List<Choice>> byName = new HashMap<>();
    for (Choice choice : choices) {
      byName
          .computeIfAbsent(choice.name.toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(choice);
    }
    return byName.values();
  }

  /** The name that is chosen for a key so far. */
  private static final class Choice {
    private final String key;
    private final Candidate candidate;
    private int length;
    private String name;

    private Choice(String key, Candidate candidate) {
      this.key = key;
      this.candidate = candidate;
      this.length = candidate.least();
      this.name = candidate.name(length);
    }

    /** Chooses the next longer name; returns whether there is one. */
    private boolean extend() {
      if (length >= candidate.longest()) {
        return false;
      }
      name = candidate.name(++length);
      return true;
    }
  }

  private int longest() {
    return Math.max(least, parts.size()) + (distinction.isEmpty() ? 0 : 1);
  }

  /**
   * Joins the last parts; one that the next one begins with, or the other way round, is left out.
   */
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
