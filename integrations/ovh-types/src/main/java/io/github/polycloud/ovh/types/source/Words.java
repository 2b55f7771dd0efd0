// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a name, in the spellings that Java uses. */
final class Words {
  // An acronym, also in the plural; a word; digits. Digits belong to the word before.
  private static final Pattern WORD =
      Pattern.compile("[A-Z]{2,}s(?![a-z])[0-9]*|[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+");

  // Longer names lose their last words.
  private static final int MAX_LENGTH = 60;

  private static final Set<String> WITHOUT_PLURAL =
      Set.of(
          "aws",
          "ddos",
          "dns",
          "https",
          "iops",
          "kubernetes",
          "nas",
          "news",
          "ns",
          "os",
          "redis",
          "series",
          "sms",
          "sts",
          "tls",
          "us",
          "vps",
          "windows");

  private Words() {}

  /** Returns the words of a name, in lower case. */
  static List<String> of(String name) {
    return WORD.matcher(name)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** {@code usedRAM} is {@code usedRam}. */
  static String camel(String name) {
    String pascal = pascal(name);
    return pascal.isEmpty()
        ? pascal
        : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
  }

  /** {@code usedRAM} is {@code UsedRam}. */
  static String pascal(String name) {
    return joined(of(name).stream().map(Words::capitalized).toList(), "");
  }

  /** {@code usedRAM} is {@code USED_RAM}. */
  static String constant(String name) {
    return joined(of(name).stream().map(word -> word.toUpperCase(Locale.ROOT)).toList(), "_");
  }

  /** {@code usedRAM} is {@code used ram}. */
  static String prose(String name) {
    return String.join(" ", of(name));
  }

  static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@code backupPolicies} is {@code backupPolicy}. */
  static String singular(String name) {
    List<String> words = of(name);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return withLast(name, last, singularWord(last));
  }

  /** {@code backupPolicy} is {@code backupPolicies}. */
  static String plural(String name) {
    List<String> words = of(name);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return withLast(name, last, pluralWord(last));
  }

  /** Whether the last word of a name is the same in the plural. */
  static boolean isUncountable(String name) {
    return plural(name).equals(singular(name));
  }

  private static String withLast(String name, String last, String other) {
    int at = name.toLowerCase(Locale.ROOT).lastIndexOf(last);
    if (last.equals(other) || at < 0 || at + last.length() != name.length()) {
      return name;
    }
    String original = name.substring(at);
    int same = 0;
    while (same < Math.min(last.length(), other.length())
        && last.charAt(same) == other.charAt(same)) {
      same++;
    }
    return name.substring(0, at) + original.substring(0, same) + other.substring(same);
  }

  private static String singularWord(String word) {
    if (WITHOUT_PLURAL.contains(word) || word.length() < 3 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    for (String ending : List.of("sses", "xes", "ches", "shes", "uses")) {
      if (word.endsWith(ending) && !word.endsWith("auses")) {
        return word.substring(0, word.length() - 2);
      }
    }
    return word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")
        ? word
        : word.substring(0, word.length() - 1);
  }

  private static String pluralWord(String word) {
    if (word.isEmpty()
        || WITHOUT_PLURAL.contains(word)
        || Character.isDigit(word.charAt(word.length() - 1))
        || !singularWord(word).equals(word)) {
      return word;
    }
    if (word.endsWith("y")
        && word.length() > 1
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")
        ? word + "es"
        : word + "s";
  }

  private static String joined(List<String> words, String separator) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      String next = name.isEmpty() ? word : separator + word;
      if (!name.isEmpty() && name.length() + next.length() > MAX_LENGTH) {
        break;
      }
      name.append(next);
    }
    return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name.toString();
  }
}
