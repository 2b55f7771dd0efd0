package io.github.polycloud.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
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
          null);

  @Test
  void theMessageIsOneLineWithAllDetails() {
    assertThat(new CloudException(DETAILS))
        .hasMessage(
            "fake: no such app (GET /apps/{app}, status 404, code missing, request id r-1)");
  }

  @Test
  void anErrorWithoutACallHasNoDetails() {
    CloudException error = new CloudException(ErrorKind.CONFIGURATION, "no\n token");

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
                cause));
    assertThat(new CloudException(changed)).hasCause(cause);
  }

  @Test
  void itSurvivesSerializationWithoutTheBody() throws Exception {
    RateLimitedException limited = copy(new RateLimitedException(DETAILS, Duration.ofSeconds(3)));
    NetworkException network =
        copy(new NetworkException(DETAILS, NetworkException.Outcome.UNKNOWN));
    ConfirmationRequiredException confirmation =
        copy(new ConfirmationRequiredException(DETAILS, "shop"));

    assertThat(limited.retryAfter()).contains(Duration.ofSeconds(3));
    assertThat(network.outcome()).isEqualTo(NetworkException.Outcome.UNKNOWN);
    assertThat(confirmation.confirmationText()).isEqualTo("shop");
    assertThat(confirmation).hasMessage(new CloudException(DETAILS).getMessage());
    assertThat(confirmation.code()).contains("missing");
    assertThat(confirmation.body()).isEmpty();
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
