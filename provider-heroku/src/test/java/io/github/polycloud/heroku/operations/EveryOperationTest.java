// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestLine;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.Apps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The native client has every operation of the service, and each is called by a scenario. */
class EveryOperationTest {
  /** Retired or moved, but still supported or used by older clients. */
  private static final Set<String> RETIRED =
      Set.of(
          "POST /account/keys",
          "DELETE /account/keys/{}",
          "PUT /account/password",
          "GET /apps/{}/ssl-endpoints",
          "POST /apps/{}/ssl-endpoints",
          "GET /apps/{}/ssl-endpoints/{}",
          "PATCH /apps/{}/ssl-endpoints/{}",
          "DELETE /apps/{}/ssl-endpoints/{}",
          "GET /organizations",
          "PATCH /organizations/{}",
          "GET /organizations/{}/apps",
          "GET /organizations/{}/members",
          "PUT /organizations/{}/members",
          "DELETE /organizations/{}/members/{}",
          "GET /organizations/apps",
          "POST /organizations/apps",
          "GET /organizations/apps/{}",
          "PATCH /organizations/apps/{}",
          "GET /organizations/apps/{}/collaborators",
          "POST /organizations/apps/{}/collaborators",
          "GET /organizations/apps/{}/collaborators/{}",
          "DELETE /organizations/apps/{}/collaborators/{}");

  /** Not part of the schema, but used by Heroku's CLI. */
  private static final Set<String> UNPUBLISHED =
      Set.of(
          "PUT /apps/{}/pre-authorizations",
          "GET /accounts/{}/actions/get-quota",
          "GET /oauth/sessions",
          "DELETE /oauth/sessions/{}",
          "GET /spaces/{}/log-drain",
          "PUT /spaces/{}/log-drain",
          "GET /pipelines/{}/webhooks",
          "POST /pipelines/{}/webhooks",
          "GET /pipelines/{}/webhooks/{}",
          "PATCH /pipelines/{}/webhooks/{}",
          "DELETE /pipelines/{}/webhooks/{}",
          "GET /pipelines/{}/webhook-events",
          "GET /pipelines/{}/webhook-events/{}",
          "GET /pipelines/{}/webhook-deliveries",
          "GET /pipelines/{}/webhook-deliveries/{}");

  @Test
  void existsInTheClient() throws IOException {
    Set<String> published = published();
    assertThat(published).hasSize(301);
    assertThat(offered()).containsAll(published);
  }

  @Test
  void ofOlderClientsExistsInTheClient() {
    assertThat(offered()).containsAll(RETIRED);
  }

  @Test
  void isPublished() throws IOException {
    Set<String> known = published();
    known.addAll(RETIRED);
    known.addAll(UNPUBLISHED);
    assertThat(known).containsAll(offered());
  }

  @Test
  void isCalledInTheScenarioOfItsGroup() {
    assertThat(groups())
        .hasSizeGreaterThan(27)
        .allSatisfy(
            group ->
                Class.forName(
                    EveryOperationTest.class.getPackageName()
                        + "."
                        + group.getSimpleName()
                        + "OperationsTest"));
  }

  private static Set<String> offered() {
    return groups().stream()
        .flatMap(group -> Arrays.stream(group.getMethods()))
        .map(method -> method.getAnnotation(RequestLine.class).value())
        .map(line -> line.split("\\?", 2)[0].replaceAll("\\{\\w+}", "{}"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Class<?>> groups() {
    String api = Apps.class.getPackageName();
    return Stream.of(Heroku.class.getMethods())
        .<Class<?>>map(Method::getReturnType)
        .filter(type -> type.getPackageName().equals(api))
        .toList();
  }

  private static Set<String> published() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                EveryOperationTest.class.getResourceAsStream("/operations.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
