// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

/** An error response of the control API; its message is one line. */
final class ControlError extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MAX_QUOTED = 60;

  private final int status;
  private final String reason;

  ControlError(int status, String message) {
    super(message, null, false, false);
    this.status = status;
    this.reason = message;
  }

  static ControlError badRequest(String message) {
    return new ControlError(400, message);
  }

  static ControlError notFound(String message) {
    return new ControlError(404, message);
  }

  int status() {
    return status;
  }

  String reason() {
    return reason;
  }

  /** A value of the client, shortened and without control characters. */
  static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value
        .codePoints()
        .limit(MAX_QUOTED)
        .map(c -> isPrintable(c) ? c : '?')
        .forEach(text::appendCodePoint);
    return text.append(value.codePointCount(0, value.length()) > MAX_QUOTED ? "...\"" : "\"")
        .toString();
  }

  private static boolean isPrintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
