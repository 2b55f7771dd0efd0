// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.console;

/** An error raised by a Ruby expression, with Ruby's message. */
public final class RubyError extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean fatal;

  private RubyError(String message, boolean fatal) {
    super(message, null, false, false);
    this.fatal = fatal;
  }

  static RubyError of(String type, String message) {
    return new RubyError(type + ": " + message, false);
  }

  static RubyError exit() {
    return new RubyError("SystemExit: exit", true);
  }

  /** Whether the error ends the process. */
  public boolean fatal() {
    return fatal;
  }

  /** The message, never null. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
