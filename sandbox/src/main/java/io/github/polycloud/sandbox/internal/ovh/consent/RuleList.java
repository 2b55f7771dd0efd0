// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.consent;

import io.github.polycloud.sandbox.internal.http.Html;
import io.github.polycloud.sandbox.internal.ovh.auth.AccessRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Renders access rules: counted by method, grouped by the first segment of their path, one line for
 * each path. The groups are closed if there are many rules.
 */
final class RuleList {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");
  private static final int MAX_OPEN = 10;

  private static final String LIST =
      """
      <h2 id="rules">Access rules</h2>
      <p>The application requests %s. An asterisk is a wildcard.</p>
      <div class="rules" role="region" aria-labelledby="rules">
      %s
      </div>\
      """;

  private static final String GROUP =
      """
      <details%s>
      <summary><code>%s</code> <span class="count">%s</span></summary>
      <ul>
      %s
      </ul>
      </details>\
      """;

  private RuleList() {}

  static String html(List<AccessRule> requested) {
    List<AccessRule> rules = requested.stream().distinct().toList();
    String open = rules.size() > MAX_OPEN ? "" : " open";
    Map<String, List<AccessRule>> groups =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    rule -> firstSegment(rule.path()), TreeMap::new, Collectors.toList()));
    return LIST.formatted(
        counted(rules),
        groups.entrySet().stream()
            .map(group -> group(open, group.getKey(), group.getValue()))
            .collect(Collectors.joining("\n")));
  }

  private static String group(String open, String name, List<AccessRule> rules) {
    Map<String, List<AccessRule>> paths =
        rules.stream()
            .collect(Collectors.groupingBy(AccessRule::path, TreeMap::new, Collectors.toList()));
    return GROUP.formatted(
        open,
        Html.escape(name),
        counted(rules),
        paths.entrySet().stream()
            .map(path -> line(path.getKey(), path.getValue()))
            .collect(Collectors.joining("\n")));
  }

  private static String line(String path, List<AccessRule> rules) {
    String methods =
        METHODS.stream().filter(m -> count(rules, m) > 0).collect(Collectors.joining(", "));
    return "<li><span class=\"methods\">%s</span> <code>%s</code></li>"
        .formatted(methods, Html.escape(path));
  }

  /** For example {@code 3 rules: 2 GET, 1 PUT}. */
  private static String counted(List<AccessRule> rules) {
    return rules.size()
        + (rules.size() == 1 ? " rule: " : " rules: ")
        + METHODS.stream()
            .filter(method -> count(rules, method) > 0)
            .map(method -> count(rules, method) + " " + method)
            .collect(Collectors.joining(", "));
  }

  private static long count(List<AccessRule> rules, String method) {
    return rules.stream().filter(rule -> rule.method().equals(method)).count();
  }

  private static String firstSegment(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }
}
