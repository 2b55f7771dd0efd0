// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Operation;
import io.github.polycloud.ovh.model.auth.AccessRule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages for calls that the rules of the key do not grant. */
class MissingAccessRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PUT | /me                 | GET /me,POST /x              | lacks the access rule PUT /me; its rules for this path allow only GET
          PUT | /me                 | GET /*,POST /m*              | lacks the access rule PUT /me; its rules for this path allow only GET, POST
          GET | /domain/zone        | GET /domain/zone/*           | lacks the access rule GET /domain/zone; its rule GET /domain/zone/* covers only paths below it
          GET | /domain/zone/{zone} | GET /domain/zone             | lacks the access rule GET /domain/zone/*; it has GET /domain/zone; request
          GET | /v1/me              | GET /1.0/me                  | lacks the access rule GET /me; its rule GET /1.0/me must not contain the version
          GET | /v2/iam/policy      | GET /iam/policy              | lacks the access rule GET /v2/iam/policy; it has
          GET | /a                  | GET /b,GET /c,GET /d,GET /e  | it has GET /b, GET /c, GET /d and 1 more
          GET | /a                  |                              | lacks the access rule GET /a; it has no rules
          GET | /sms/{s}/jobs       | GET /sms/*/jobs              | the access rule GET /sms/*/jobs is not missing, since GET /sms/*/jobs covers it
          """)
  void namesTheRuleToAdd(String method, String template, String rules, String message) {
    assertThat(MissingAccessRule.of(call(method, template)).describe(parse(rules)))
        .contains(message);
  }

  @Test
  void regexCharactersInARuleAreLiteral() {
    assertThat(
            MissingAccessRule.of(call("GET", "/axb"))
                .describe(List.of(new AccessRule("GET", "/a.b"), new AccessRule("GET", "/(*"))))
        .contains("lacks the access rule GET /axb");
  }

  private static io.github.polycloud.http.HttpRequest call(String method, String template) {
    try (HttpEngine engine =
        HttpEngine.builder("ovh", Endpoint.of("http://127.0.0.1:9/1.0")).build()) {
      return engine.newRequest(
          Operation.of(method, template), template.replaceAll("\\{\\w+}", "x"), null, true);
    }
  }

  private static List<AccessRule> parse(String rules) {
    return rules == null
        ? List.of()
        : Arrays.stream(rules.split(","))
            .map(rule -> new AccessRule(rule.split(" ")[0], rule.split(" ")[1]))
            .toList();
  }
}
