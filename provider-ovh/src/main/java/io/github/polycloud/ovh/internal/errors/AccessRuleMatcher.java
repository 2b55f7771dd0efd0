package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.http.Operation;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        operation.method(), template.replaceFirst("^/v1(?=/)", "").replaceAll("\\{[^}]*}", "*"));
  }

  /**
   * Whether the path of a rule covers a path, or everything that the path of another rule covers.
   */
  public static boolean covers(String rule, String path) {
    return Pattern.matches(
        Arrays.stream(rule.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        path);
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
