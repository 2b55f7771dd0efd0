package io.github.polycloud.heroku.legacy.internal.protocol;

import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the legacy API speaks of errors and warnings. */
public final class LegacyErrorDecoder implements ErrorDecoder {
  private static final int LONGEST = 200;
  private static final Pattern OF_THE_APP =
      Pattern.compile(".*/(rake|console|consoles/.*|services|services/.*)");
  private static final Pattern CONSOLE = Pattern.compile(".*/(console|consoles/.*/command)");

  private final ErrorMessageExtractor texts = new ErrorMessageExtractor();

  /** A dialect; it has no state. */
  public LegacyErrorDecoder() {}

  @Override
  public ErrorDetails decode(Operation operation, HttpResponse response) {
    Optional<String> line = firstLine(response);
    if (response.status() == 502 && line.isPresent() && is(OF_THE_APP, operation)) {
      return crashed(line.get());
    }
    if (response.status() == 422 && line.isPresent() && is(CONSOLE, operation)) {
      return ErrorDetails.of(ErrorKind.INVALID_REQUEST, cut(line.get())).withCode("ruby");
    }
    boolean secondFactor = response.headers().contains("Heroku-Two-Factor-Required");
    String text =
        texts.extract(response).orElse("the call was refused, and the answer does not say why");
    if (secondFactor) {
      return ErrorDetails.of(
              ErrorKind.UNAUTHENTICATED, text + "; answer it with users().preAuthorize(app, code)")
          .withCode("two_factor");
    }
    return ErrorDetails.of(kind(operation, response.status()), text)
        .withCode(texts.code(response).orElse(null));
  }

  private static boolean is(Pattern templates, Operation operation) {
    return templates.matcher(operation.template()).matches();
  }

  private static ErrorKind kind(Operation operation, int status) {
    // A login that fits no account finds nothing.
    if (status == 404 && operation.template().equals("/login")) {
      return ErrorKind.UNAUTHENTICATED;
    }
    // Here 412 is a call that the service no longer has, not a condition.
    return status == 412 ? ErrorKind.INVALID_REQUEST : HttpErrors.kindOf(status);
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
  public Optional<String> confirmationText(HttpResponse response) {
    return response.headers().first("X-Confirmation-Required");
  }

  /** Not the service failed but the user's own code; the log of it is the body. */
  private static ErrorDetails crashed(String line) {
    return ErrorDetails.of(ErrorKind.CONFLICT, "the app crashed: " + cut(line)).withCode("crashed");
  }

  private static String cut(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST));
  }

  /** Nothing at all, or a page of a gateway, is no log: then the service itself is in trouble. */
  private static Optional<String> firstLine(HttpResponse response) {
    return response
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .filter(line -> !line.startsWith("<"));
  }
}
