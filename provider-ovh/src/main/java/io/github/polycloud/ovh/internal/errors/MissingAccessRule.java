// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares the access rule that a call needs with the rules of its consumer key.
 *
 * @param needed the missing rule, with a {@code *} for each path parameter of the operation
 * @param path the requested path, without the version
 */
public record MissingAccessRule(AccessRule needed, String path) {
  private static final int SHOWN = 3;

  public static MissingAccessRule of(HttpRequest request) {
    Operation operation = request.operation();
    String path = URI.create(request.url()).getRawPath();
    boolean v2 = operation.template().startsWith("/v2/");
    return new MissingAccessRule(
        AccessRuleMatcher.ruleFor(operation),
        path.replaceFirst(v2 ? "^.*?(?=/v2/)" : "^.*?/(1\\.0|v1)(?=/)", ""));
  }

  /** Returns the error message for a key with these rules. */
  public String describe(List<AccessRule> rules) {
    List<AccessRule> covering =
        rules.stream().filter(rule -> AccessRuleMatcher.covers(rule.path(), path)).toList();
    for (AccessRule rule : covering) {
      if (rule.method().equals(needed.method())) {
        return "the access rule "
            + needed
            + " is not missing, since "
            + rule
            + " covers it; check the permissions of the account itself";
      }
    }
    return "the consumer key lacks the access rule "
        + needed
        + "; "
        + (covering.isEmpty()
            ? nearestRule(rules)
            : "its rules for this path allow only " + methods(covering))
        + "; request a new key that includes it";
  }

  private String nearestRule(List<AccessRule> rules) {
    for (AccessRule rule : rules) {
      if (rule.path().equals(path + "/*")) {
        return "its rule " + rule + " covers only paths below it";
      }
      if (rule.path().matches("/(1\\.0|v1)/.*")) {
        return "its rule " + rule + " must not contain the version";
      }
    }
    if (rules.isEmpty()) {
      return "it has no rules";
    }
    String first =
        rules.stream().limit(SHOWN).map(AccessRule::toString).collect(Collectors.joining(", "));
    int more = rules.size() - SHOWN;
    return "it has " + first + (more > 0 ? " and " + more + " more" : "");
  }

  private static String methods(List<AccessRule> rules) {
    return rules.stream().map(AccessRule::method).distinct().collect(Collectors.joining(", "));
  }
}
