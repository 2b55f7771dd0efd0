// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.error.CloudException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** The credentials of the callers, and checks of the texts that callers see. */
final class TextInspection {
  static final String TOKEN = "secret-of-the-user";
  static final String APPLICATION_SECRET = "secret-of-the-application";
  static final String CONSUMER_KEY = "secret-of-the-consumer";

  private static final int MAX_LENGTH = 1500;
  private static final List<String> SECRETS =
      List.of(
          "secret-of-the-",
          // As HTTP Basic encodes it with an empty user name.
          Base64.getEncoder().encodeToString((":" + TOKEN).getBytes(StandardCharsets.UTF_8)));

  private TextInspection() {}

  /** Passes on what is wrong with the texts of an error, its causes and its suppressed errors. */
  static void inspect(Throwable error, Consumer<String> problems) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      String name = "the text of " + each.getClass().getName();
      inspect(name, each.toString(), problems);
      if (each.toString().length() > MAX_LENGTH) {
        problems.accept(name + " has " + each.toString().length() + " characters");
      }
      for (Throwable suppressed : each.getSuppressed()) {
        inspect(suppressed, problems);
      }
    }
    if (error instanceof CloudException cloud) {
      cloud.requestId().ifPresent(id -> inspect("the request id", id, problems));
      cloud.code().ifPresent(code -> inspect("the code", code, problems));
      cloud.body().ifPresent(body -> rejectSecrets("the body", body, problems));
    }
  }

  /** Passes on what is wrong with a text that comes from a service. */
  static void inspect(String name, String text, Consumer<String> problems) {
    rejectSecrets(name, text, problems);
    text.codePoints()
        .filter(TextInspection::isControl)
        .findFirst()
        .ifPresent(point -> problems.accept("%s contains U+%04X".formatted(name, point)));
  }

  private static void rejectSecrets(String name, String text, Consumer<String> problems) {
    if (SECRETS.stream().anyMatch(text::contains)) {
      problems.accept(name + " contains a secret");
    }
  }

  private static boolean isControl(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
