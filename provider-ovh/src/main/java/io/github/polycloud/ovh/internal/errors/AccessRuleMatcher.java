package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.http.Operation;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which access rule grants what. A star stands for anything, slashes included. */
public final class AccessRuleMatcher {
  private AccessRuleMatcher() {}

  /** The rule that would grant an operation: rules leave version 1 out and know a star only. */
  public static AccessRule ruleFor(Operation operation) {
    String template = operation.template();
    return new AccessRule(
        operation.method(), template.replaceFirst("^/v1(?=/)", "").replaceAll("\\{[^}]*}", "*"));
  }

  /** Whether the path of a rule covers a path, or whatever another rule's path covers. */
  public static boolean covers(String rule, String path) {
    return Pattern.matches(
        Arrays.stream(rule.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        path);
  }

  /** The fewest of these rules that grant the same calls, in their order. */
  public static List<AccessRule> minimize(Collection<AccessRule> rules) {
    // One star says what two say; left alone, each of the two forms would make way for the other.
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
