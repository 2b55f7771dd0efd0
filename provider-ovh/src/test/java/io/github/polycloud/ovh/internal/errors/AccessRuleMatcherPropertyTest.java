// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.model.auth.AccessRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Minimized rules grant the same calls. */
class AccessRuleMatcherPropertyTest {
  @Property
  void minimizedRulesGrantTheSameCalls(
      @ForAll("rules") List<AccessRule> rules, @ForAll("paths") String path) {
    assertThat(grants(AccessRuleMatcher.minimize(rules), path)).isEqualTo(grants(rules, path));
  }

  @Property
  void noMinimizedRuleIsRedundant(@ForAll("rules") List<AccessRule> rules) {
    List<AccessRule> fewest = AccessRuleMatcher.minimize(rules);
    for (AccessRule rule : fewest) {
      List<AccessRule> others = fewest.stream().filter(other -> !other.equals(rule)).toList();
      assertThat(grants(others, rule.path())).as("%s of %s", rule, fewest).isFalse();
    }
  }

  @Property
  void theResultIsIndependentOfTheOrder(@ForAll("rules") List<AccessRule> rules) {
    List<AccessRule> reversed = new ArrayList<>(rules);
    Collections.reverse(reversed);
    assertThat(AccessRuleMatcher.minimize(reversed))
        .containsExactlyInAnyOrderElementsOf(AccessRuleMatcher.minimize(rules));
  }

  private static boolean grants(List<AccessRule> rules, String path) {
    return rules.stream().anyMatch(rule -> AccessRuleMatcher.covers(rule.path(), path));
  }

  @Provide
  Arbitrary<List<AccessRule>> rules() {
    return paths("a", "b", "*", "**", "a*")
        .map(path -> new AccessRule("GET", path))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> paths() {
    return paths("a", "b", "ab");
  }

  private static Arbitrary<String> paths(String... segments) {
    return Arbitraries.of(segments)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> "/" + String.join("/", parts));
  }
}
