// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The cheap test for secrets in a request id must never miss one that the search finds. */
final class RequestSecretsTest {
  private static final Redactor REDACTOR = new Redactor(List.of());
  private static final List<String> PARTS =
      List.of(
          "abcdef", "AbCdEf", "0123456789", "%61bcdef", "\\u0061bcdef", "a&amp;b", " ", "+", ".");

  private final Random random = new Random(20261130);

  private static HttpRequest request(String value) {
    return new HttpRequest(
        Operation.of("GET", "/apps/{app}"),
        "https://api.example.com/apps/a",
        Headers.of("X-Custom-Auth", value),
        null,
        true);
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.append('y').toString();
  }

  @Test
  void whatTheSearchFindsMayOccur() {
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String value = text();
      String id = random.nextBoolean() ? "id-" + value.substring(value.indexOf(' ') + 1) : text();
      HttpRequest request = request(value);
      if (!REDACTOR.mask(id, RequestSecrets.of(request, id.length())).equals(id)) {
        found++;
        assertThat(RequestSecrets.mayOccurIn(id, request)).as("%s in %s", value, id).isTrue();
      }
    }
    assertThat(found).isGreaterThan(5_000);
  }

  @Test
  void anOrdinaryIdNeedsNoSearch() {
    HttpRequest request = request("Bearer 01234567-89ab-cdef-0123-456789abcdef");
    assertThat(RequestSecrets.mayOccurIn("fedcba98-7654-3210-fedc-ba9876543210", request))
        .isFalse();
    assertThat(RequestSecrets.mayOccurIn("01234567-89AB-cdef-0123-456789abcdef", request)).isTrue();
  }
}
