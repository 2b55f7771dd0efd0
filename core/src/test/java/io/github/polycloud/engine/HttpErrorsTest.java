// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationRequiredException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.RateLimitedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exceptions for error responses. */
final class HttpErrorsTest extends EngineTestCase {

  @ParameterizedTest
  @CsvSource({
    "400,INVALID_REQUEST",
    "401,UNAUTHENTICATED",
    "402,PAYMENT_REQUIRED",
    "403,PERMISSION_DENIED",
    "404,NOT_FOUND",
    "405,INVALID_REQUEST",
    "409,CONFLICT",
    "410,NOT_FOUND",
    "412,PRECONDITION_FAILED",
    "418,INVALID_REQUEST",
    "422,INVALID_REQUEST",
    "423,CONFIRMATION_REQUIRED",
    "428,PRECONDITION_FAILED",
    "429,RATE_LIMITED",
    "500,UNAVAILABLE",
    "501,UNAVAILABLE",
    "503,UNAVAILABLE",
    "600,UNAVAILABLE",
  })
  void eachStatusHasAnErrorKind(int status, ErrorKind kind) {
    HttpEngine engine = engine(serveAlways(Step.status(status))).retry(RetryPolicy.none()).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error.status()).hasValue(status);
    assertThat(error.provider()).contains("fake");
    assertThat(error.operation()).contains("GET /apps");
  }

  @Test
  void aMultiLineMessageIsReducedToOneLine() {
    HttpEngine engine = engine(serve(Step.response(400, "first\r\n  second\n\nthird"))).open();

    assertThat(failure(() -> get(engine, "/apps")))
        .hasMessage("fake: first second third (GET /apps, status 400)");
  }

  @Test
  void confirmationRequiredHasTheConfirmationText() {
    HttpEngine engine = engine(serve(Step.status(423, "Confirm: shop"))).open();

    CloudException error = failure(() -> send(engine, "DELETE", "/apps/shop"));
    assertThat(error).isInstanceOf(ConfirmationRequiredException.class);
    assertThat(((ConfirmationRequiredException) error).confirmationText()).isEqualTo("shop");
  }

  @Test
  void rateLimitedHasTheRetryAfter() {
    HttpEngine engine =
        engine(serve(Step.status(429, "Retry-After: 3"), Step.status(429)))
            .retry(RetryPolicy.none())
            .open();

    RateLimitedException error =
        (RateLimitedException) failure(() -> send(engine, "POST", "/apps"));
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(3));
    assertThat(error.retryable()).isTrue();
    RateLimitedException vague =
        (RateLimitedException) failure(() -> send(engine, "POST", "/apps"));
    assertThat(vague.retryAfter()).isEmpty();
  }

  @Test
  void theErrorBodyIsRedactedAndLimitedTo8KiB() {
    String body = "{\"token\":\"hunter2\",\"id\":\"bad\",\"pad\":\"" + "x".repeat(10_000) + "\"}";
    HttpEngine engine = engine(serve(Step.response(400, body), Step.status(400))).open();

    assertThat(failure(() -> get(engine, "/apps")).body().orElseThrow())
        .startsWith("{\"token\":\"****\",\"id\":\"bad\"")
        .hasSizeLessThanOrEqualTo(8192);
    assertThat(failure(() -> get(engine, "/apps")).body()).isEmpty();
  }

  @Test
  void secretsAreRedactedBeforeTheBodyIsTruncated() {
    String body = "x".repeat(8180) + " sesame-open-sesame";
    HttpEngine engine = engine(serve(Step.response(400, body))).token("sesame-open-sesame").open();

    assertThat(failure(() -> get(engine, "/apps")).body().orElseThrow()).doesNotContain("sesame");
  }

  @Test
  void secretsEchoedByTheServiceAreRedacted() {
    Step echo =
        Step.response(401, "bad token sesame-open-sesame", "Request-Id: sesame-open-sesame");
    HttpEngine engine = engine(serve(echo)).token("sesame-open-sesame").open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error).hasMessageContaining("bad token ****");
    assertThat(error).hasMessageNotContaining("sesame");
    assertThat(error.requestId().orElseThrow()).doesNotContain("sesame");
  }
}
