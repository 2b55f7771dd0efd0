package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfirmationRequiredException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.RateLimitedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer outside of 2xx becomes. */
final class HttpErrorsTest extends EngineTestCase {

  @ParameterizedTest
  @CsvSource({
    "400,INVALID_REQUEST",
    "401,AUTHENTICATION",
    "402,PAYMENT_REQUIRED",
    "403,PERMISSION",
    "404,NOT_FOUND",
    "405,INVALID_REQUEST",
    "409,CONFLICT",
    "410,NOT_FOUND",
    "412,PRECONDITION",
    "418,INVALID_REQUEST",
    "422,INVALID_REQUEST",
    "423,CONFIRMATION_REQUIRED",
    "428,PRECONDITION",
    "429,RATE_LIMITED",
    "500,UNAVAILABLE",
    "501,UNAVAILABLE",
    "503,UNAVAILABLE",
    "600,UNAVAILABLE",
  })
  void a_status_has_its_kind(int status, ErrorKind kind) {
    HttpEngine engine = engine(serveAlways(Step.status(status))).retry(RetryPolicy.none()).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error.status()).hasValue(status);
    assertThat(error.provider()).contains("fake");
    assertThat(error.operation()).contains("GET /apps");
  }

  @Test
  void a_message_of_many_lines_is_one_line() {
    HttpEngine engine = engine(serve(Step.answer(400, "first\r\n  second\n\nthird"))).open();

    assertThat(failure(() -> get(engine, "/apps")))
        .hasMessage("fake: first second third (GET /apps, status 400)");
  }

  @Test
  void a_demand_to_confirm_says_with_what() {
    HttpEngine engine = engine(serve(Step.status(423, "Confirm: shop"))).open();

    CloudException error = failure(() -> send(engine, "DELETE", "/apps/shop"));
    assertThat(error).isInstanceOf(ConfirmationRequiredException.class);
    assertThat(((ConfirmationRequiredException) error).confirmationText()).isEqualTo("shop");
  }

  @Test
  void too_many_calls_say_for_how_long() {
    HttpEngine engine =
        engine(serve(Step.status(429, "Retry-After: 3"), Step.status(429)))
            .retry(RetryPolicy.none())
            .open();

    RateLimitedException error = (RateLimitedException) failure(() -> send(engine, "POST", "/apps"));
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(3));
    assertThat(error.retryable()).isTrue();
    RateLimitedException vague = (RateLimitedException) failure(() -> send(engine, "POST", "/apps"));
    assertThat(vague.retryAfter()).isEmpty();
  }

  @Test
  void the_body_is_kept_without_what_is_secret_and_up_to_8_kib() {
    String body = "{\"token\":\"hunter2\",\"id\":\"bad\",\"pad\":\"" + "x".repeat(10_000) + "\"}";
    HttpEngine engine = engine(serve(Step.answer(400, body), Step.status(400))).open();

    assertThat(failure(() -> get(engine, "/apps")).body().orElseThrow())
        .startsWith("{\"token\":\"****\",\"id\":\"bad\"")
        .hasSizeLessThanOrEqualTo(8192);
    assertThat(failure(() -> get(engine, "/apps")).body()).isEmpty();
  }

  @Test
  void a_secret_at_the_edge_of_what_is_kept_is_masked_before_the_cut() {
    String body = "x".repeat(8180) + " sesame-open-sesame";
    HttpEngine engine = engine(serve(Step.answer(400, body))).token("sesame-open-sesame").open();

    assertThat(failure(() -> get(engine, "/apps")).body().orElseThrow()).doesNotContain("sesame");
  }

  @Test
  void a_secret_in_what_the_service_says_is_masked_wherever_it_stands() {
    Step echo = Step.answer(401, "bad token sesame-open-sesame", "Request-Id: sesame-open-sesame");
    HttpEngine engine = engine(serve(echo)).token("sesame-open-sesame").open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error).hasMessageContaining("bad token ****");
    assertThat(error).hasMessageNotContaining("sesame");
    assertThat(error.requestId().orElseThrow()).doesNotContain("sesame");
  }
}
