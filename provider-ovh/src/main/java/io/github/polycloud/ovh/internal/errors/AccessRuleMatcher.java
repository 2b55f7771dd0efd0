// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.http.Operation;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.util.Collection;
import java.util.List;

/** Matches access rules and paths. A {@code *} matches any characters, including slashes. */
public final class AccessRuleMatcher {
  private AccessRuleMatcher() {}

  /**
   * Returns the rule that would grant an operation: without {@code /v1}, and with a {@code *} for
   * each path parameter.
   */
  public static AccessRule ruleFor(Operation operation) {
    String template = operation.template();
    return new AccessRule(
        operation.method(), template.replaceFirst("^/v1(?=/)", "").replaceAll("\\{[^{}]*}", "*"));
  }

  /**
   * Whether the path of a rule covers a path, or everything that the path of another rule covers.
   */
  public static boolean covers(String rule, String path) {
    String[] parts = rule.split("\\*", -1);
    String last = parts[parts.length - 1];
    if (parts.length == 1) {
      return rule.equals(path);
    }
    int from = parts[0].length();
    int end = path.length() - last.length();
    if (end < from || !path.startsWith(parts[0]) || !path.endsWith(last)) {
      return false;
    }
    // The first occurrence of each part leaves the most for the parts after it.
    for (int i = 1; i < parts.length - 1; i++) {
      int at = path.indexOf(parts[i], from);
      if (at < 0 || at + parts[i].length() > end) {
        return false;
      }
      from = at + parts[i].length();
    }
    return true;
  }

  /** Returns the smallest subset of these rules that grants the same calls, in their order. */
  public static List<AccessRule> minimize(Collection<AccessRule> rules) {
    // "**" and "*" cover each other: without normalization each would eliminate the other.
    List<AccessRule> distinct =
        rules.stream()
            .map(rule -> new AccessRule(rule.method(), rule.path().replaceAll("\\*+", "*")))
            .distinct()
            .toList();
    return distinct.stream()
        .filter(
            rule ->
                distinct.stream().noneMatch(other -> !other.equals(rule) && covers(other, rule)))
        .toList();
  }

  private static boolean covers(AccessRule rule, AccessRule other) {
    return rule.method().equals(other.method()) && covers(rule.path(), other.path());
  }
}
