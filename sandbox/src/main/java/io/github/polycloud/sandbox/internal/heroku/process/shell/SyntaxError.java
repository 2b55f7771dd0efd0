// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

/** The shell cannot parse a command line. */
final class SyntaxError extends Exception {

  private static final long serialVersionUID = 1L;

  private SyntaxError(String message) {
    super(message, null, false, false);
  }

  static SyntaxError near(String token) {
    return new SyntaxError("syntax error near unexpected token `" + token + "'");
  }

  static SyntaxError unclosed(char quote) {
    return new SyntaxError("unexpected EOF while looking for matching `" + quote + "'");
  }

  static SyntaxError tooLong() {
    return new SyntaxError("argument list too long");
  }

  static SyntaxError notHere(String what) {
    return new SyntaxError(what + " is not available in the sandbox");
  }
}
