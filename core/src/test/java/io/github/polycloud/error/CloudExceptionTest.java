// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Message, details and serialization of errors. */
final class CloudExceptionTest {
  private static final ErrorDetails DETAILS =
      new ErrorDetails(
          ErrorKind.NOT_FOUND,
          "no such app",
          "fake",
          "GET /apps/{app}",
          404,
          "missing",
          "r-1",
          true,
          "{\"id\":\"missing\"}",
          null,
          Outcome.RESPONDED,
          URI.create("https://help.example"));

  @Test
  void theMessageIsOneLineWithAllDetails() {
    assertThat(CloudException.of(DETAILS))
        .hasMessage(
            "fake: no such app (GET /apps/{app}, status 404, code missing, request id r-1)");
  }

  @Test
  void anErrorWithoutACallHasNoDetails() {
    CloudException error = CloudException.of(ErrorKind.CONFIGURATION, "no\n token");

    assertThat(error).hasMessage("no token");
    assertThat(error.provider()).isEmpty();
    assertThat(error.operation()).isEmpty();
    assertThat(error.status()).isEmpty();
    assertThat(error.code()).isEmpty();
    assertThat(error.requestId()).isEmpty();
    assertThat(error.body()).isEmpty();
    assertThat(error.retryable()).isFalse();
  }

  @Test
  void eachWithMethodKeepsTheOtherDetails() {
    IOException cause = new IOException("reset");
    ErrorDetails changed =
        DETAILS
            .withCode("removed")
            .withOperation("other", "POST /apps")
            .withRetryable(false)
            .withCause(cause);

    assertThat(changed)
        .isEqualTo(
            new ErrorDetails(
                ErrorKind.NOT_FOUND,
                "no such app",
                "other",
                "POST /apps",
                404,
                "removed",
                "r-1",
                false,
                "{\"id\":\"missing\"}",
                cause,
                Outcome.RESPONDED,
                URI.create("https://help.example")));
    assertThat(CloudException.of(changed)).hasCause(cause);
  }

  @Test
  void itSurvivesSerializationWithoutTheBody() throws Exception {
    RateLimitedException limited = copy(new RateLimitedException(DETAILS, Duration.ofSeconds(3)));
    CloudException network = copy(CloudException.of(DETAILS.withOutcome(Outcome.UNKNOWN)));
    ConfirmationRequiredException confirmation =
        copy(new ConfirmationRequiredException(DETAILS, "shop"));

    assertThat(limited.retryAfter()).contains(Duration.ofSeconds(3));
    assertThat(network.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(confirmation.confirmationText()).isEqualTo("shop");
    assertThat(confirmation).hasMessage(CloudException.of(DETAILS).getMessage());
    assertThat(confirmation.code()).contains("missing");
    assertThat(confirmation.body()).isEmpty();
    assertThat(confirmation.helpUrl()).contains(URI.create("https://help.example"));
  }

  @Test
  void eachKindHasAClassOfItsOwn() {
    Set<Class<?>> classes = new HashSet<>();
    for (ErrorKind kind : ErrorKind.values()) {
      CloudException error = CloudException.of(kind, "failed");
      assertThat(error.kind()).isEqualTo(kind);
      assertThat(classes.add(error.getClass())).as(kind.name()).isTrue();
    }
  }

  @Test
  void theOutcomeFollowsFromTheKindUnlessItIsGiven() {
    assertThat(CloudException.of(ErrorKind.TIMEOUT, "late").outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(CloudException.of(ErrorKind.UNSUPPORTED, "no").outcome())
        .isEqualTo(Outcome.NOT_SENT);
    assertThat(CloudException.of(DETAILS).outcome()).isEqualTo(Outcome.RESPONDED);
    assertThat(CloudException.of(DETAILS.withOutcome(Outcome.UNKNOWN)).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  private static <T extends CloudException> T copy(T error) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      @SuppressWarnings("unchecked")
      T copy = (T) in.readObject();
      return copy;
    }
  }
}
