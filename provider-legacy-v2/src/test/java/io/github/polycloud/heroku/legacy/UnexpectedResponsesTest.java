// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.Form;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unexpected responses, and calls that would affect more than intended. */
class UnexpectedResponsesTest extends LegacyTestCase {
  @Override
  CloudBuilder configure(CloudBuilder connection) {
    return connection.retryPolicy(RetryPolicy.none());
  }

  private void respond(String method, int status, String type, String body) {
    respond(method, "*", status, type, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>We are down for maintenance</body></html>",
        "<errors><error>Something</error></errors>",
        "<keys type=\"array\"/>",
        "<apps type=\"array\"><app/></apps>",
        "[]",
        "OK"
      })
  void anotherDocumentIsNeverReadAsAnEmptyList(String body) {
    respond("GET", 200, "application/xml", body);
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> legacy.apps().list());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html/>", "<app/>", "<app><name nil=\"true\"/></app>", ""})
  void anotherDocumentIsNeverReadAsAnApp(String body) {
    respond("GET", 200, "application/xml", body);
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> legacy.apps().get("shop"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<stack/>", "<stack nil=\"true\"></stack>", "<stack> \n </stack>", ""})
  void anEmptyElementIsNull(String stack) {
    respond("GET", 200, "application/xml", "<app><name> a\n</name>%s</app>".formatted(stack));
    App app = legacy.apps().get("a");
    assertThat(app.name()).isEqualTo("a");
    assertThat(app.stack()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "<keys><key/></keys>, /user/keys",
    "<collaborators><collaborator/></collaborators>, /apps/shop/collaborators"
  })
  void entriesWithoutTheirIdentifierAreRejected(String body, String path) {
    sandbox.faults().inject(1, "GET", path).status(200).body("application/xml", body);
    assertFails(
        ErrorKind.UNEXPECTED_RESPONSE,
        () -> {
          if (path.startsWith("/user")) {
            cloud.sshKeys().list().toList();
          } else {
            cloud.collaborators().list("shop").toList();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"domains", "domain-names", "domain_names"})
  void readsTheDomainsOfAllVersions(String root) {
    respond(
        "GET",
        200,
        "application/xml",
        "<%s><domain-name><domain>a.example</domain></domain-name></%s>".formatted(root, root));
    assertThat(cloud.domains().list("shop").toList()).hasSize(1);
  }

  @Test
  void aGatewayErrorIsDistinguishedFromACrashedApp() {
    respond("POST", 502, "text/html", "<html><body>Bad Gateway</body></html>");
    CloudException gateway =
        assertFails(ErrorKind.UNAVAILABLE, () -> legacy.rake().run("shop", "db:migrate"));
    assertThat(gateway.code()).isEmpty();
    assertThat(gateway.retryable()).isFalse();
    respond("POST", 502, "text/plain", "App failed to start\n" + "x".repeat(100_000));
    assertThat(assertFails(ErrorKind.CONFLICT, () -> legacy.rake().run("shop", "db:migrate")))
        .hasMessageContaining("App failed to start");
  }

  @Test
  void faultsOfAJsonListAreJoined() {
    respond("POST", 422, "text/plain", "[[\"name\",\"is taken\"],[\"stack\",\"is unknown\"]]");
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.apps().create(Form.empty())))
        .hasMessageContaining("name is taken / stack is unknown");
    respond("GET", 401, "application/json", "{\"id\":\"invalid_two_factor_code\"}");
    assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> legacy.users().get()).code())
        .hasValue("invalid_two_factor_code");
  }

  @Test
  void aBlankProcessNeverMeansAllProcesses() {
    for (String blank : List.of("", " ", "\n")) {
      assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.processes().restart("shop", blank));
      assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.processes().stop("shop", blank));
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aBlankNameNeverMeansAllEntries() {
    for (String blank : List.of("", " ", ".", "..")) {
      assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.keys().delete(blank));
      assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.domains().delete("shop", blank));
      assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.configVars().delete("shop", blank));
      assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.addOns().delete("shop", blank, null));
      assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.ssl().clear("shop", blank));
      assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.sslEndpoints().delete("shop", blank));
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void rakeWithoutATaskIsRejected() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.rake("shop", " "));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "joe@joe-smiths-computer.local, joe%40joe-smiths-computer%2Elocal",
    "a+b c, a%2Bb%20c",
    "50%41, 50%2541",
    "ü/~*, %C3%BC%2F%7E%2A"
  })
  void pathSegmentsAreEncodedIncludingDots(String name, String encoded) {
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.keys().delete(name));
    assertThat(sandbox.requests().all().get(0).rawTarget()).isEqualTo("/user/keys/" + encoded);
  }

  @Test
  void noErrorContainsASecret() {
    String token = sandbox.heroku().token();
    String basic =
        Base64.getEncoder().encodeToString((sandbox.heroku().email() + ":" + token).getBytes());
    for (String form :
        List.of(
            "{\"error\":\"no %s\"}",
            "<errors><error>no %s</error></errors>", "no %s", "<p>%s</p>")) {
      respond("POST", 422, "text/plain", form.formatted(token));
      CloudException error =
          assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.apps().create(Form.empty()));
      assertThat(error.getMessage() + error.body() + error + cloud + legacy)
          .doesNotContain(token, basic);
    }
  }
}
