package io.github.polycloud.legacy.internal;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Dialect;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.Refusals;
import java.util.List;
import java.util.Optional;

/** How the legacy API speaks of errors and warnings. */
public final class LegacyDialect implements Dialect {
  private static final int LONGEST = 200;

  private final ErrorTexts texts = new ErrorTexts();

  /** A dialect; it has no state. */
  public LegacyDialect() {}

  @Override
  public ErrorDetails error(Operation operation, Answer answer) {
    if (answer.status() == 502 && operation.template().matches(".*/(rake|console|services)")) {
      Optional<String> line = firstLine(answer);
      if (line.isPresent()) {
        return crashed(line.get());
      }
    }
    boolean secondFactor = answer.headers().contains("Heroku-Two-Factor-Required");
    String text = texts.of(answer).orElse("the call was refused, and the answer does not say why");
    return ErrorDetails.of(secondFactor ? ErrorKind.AUTHENTICATION : kind(answer.status()), text)
        .withCode(secondFactor ? "two_factor" : texts.code(answer).orElse(null));
  }

  private static ErrorKind kind(int status) {
    // Here 412 is a call that the service no longer has, not a condition.
    return status == 412 ? ErrorKind.INVALID_REQUEST : Refusals.kind(status);
  }

  @Override
  public List<String> warnings(Headers headers) {
    return headers.all("X-Heroku-Warning").stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  @Override
  public Optional<String> requestId(Headers headers) {
    return headers.first("X-Request-Id").or(() -> headers.first("Request-Id"));
  }

  @Override
  public Optional<String> confirmation(Answer answer) {
    return answer.headers().first("X-Confirmation-Required");
  }

  /** Not the service failed but the user's own code; the log of it is the body. */
  private static ErrorDetails crashed(String line) {
    return ErrorDetails.of(
            ErrorKind.CONFLICT,
            "the app crashed: " + line.substring(0, Math.min(line.length(), LONGEST)))
        .withCode("crashed");
  }

  /** Nothing at all, or a page of a gateway, is no log: then the service itself is in trouble. */
  private static Optional<String> firstLine(Answer answer) {
    return answer
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .filter(line -> !line.startsWith("<"));
  }
}
