package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The access rule that a call needs, held against those that its consumer key has.
 *
 * @param needed the rule to add: with a star where the operation has a parameter
 * @param path the path that was called
 */
public record MissingAccessRule(AccessRule needed, String path) {
  private static final int SHOWN = 3;

  public static MissingAccessRule of(HttpRequest request) {
    Operation operation = request.operation();
    String path = URI.create(request.url()).getRawPath();
    boolean second = operation.template().startsWith("/v2/");
    return new MissingAccessRule(
        AccessRuleMatcher.ruleFor(operation),
        path.replaceFirst(second ? "^.*?(?=/v2/)" : "^.*?/(1\\.0|v1)(?=/)", ""));
  }

  /** What to say when these are the rules of the key. */
  public String describe(List<AccessRule> rules) {
    List<AccessRule> here =
        rules.stream().filter(rule -> AccessRuleMatcher.covers(rule.path(), path)).toList();
    for (AccessRule rule : here) {
      if (rule.method().equals(needed.method())) {
        return "the access rule "
            + needed
            + " is not what is missing, since "
            + rule
            + " covers it; may the account itself do this?";
      }
    }
    return "the consumer key lacks the access rule "
        + needed
        + "; "
        + (here.isEmpty() ? nearestRule(rules) : "it may only " + methods(here) + " there")
        + "; request a new one that has it too";
  }

  private String nearestRule(List<AccessRule> rules) {
    for (AccessRule rule : rules) {
      if (rule.path().equals(path + "/*")) {
        return "its rule " + rule + " is for what lies below";
      }
      if (rule.path().matches("/(1\\.0|v1)/.*")) {
        return "its rule " + rule + " should be without the version";
      }
    }
    if (rules.isEmpty()) {
      return "it has none";
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
